import { afterAll, beforeAll, expect, test } from 'vitest'
import { openGraph, type TestGraph } from './support/test-graph.ts'

let graph: TestGraph
beforeAll(async () => {
  graph = await openGraph('record')
})
afterAll(() => graph.close())

interface Available {
  readonly member: { readonly code: string; readonly kind: string; readonly label: string }
  readonly records: number
}

interface Availability {
  readonly period: { readonly from: string; readonly to: string } | null
  readonly dimensions: readonly { readonly dimension: string; readonly members: readonly Available[] }[]
  readonly regions: readonly Available[]
  readonly qualifiers: readonly { readonly qualifier: string; readonly records: number }[]
  readonly roles: readonly { readonly role: string; readonly records: number }[]
}

async function availability(input: string): Promise<Availability> {
  const members = '{ member { code kind label } records }'
  const { data, message } = await graph.ask<{ availability: Availability }>(
    `{ availability(input: { council: "sms", ${input} }) {
      period { from to } dimensions { dimension members ${members} } regions ${members} qualifiers { qualifier records } roles { role records } } }`,
  )
  expect(message).toBeNull()
  return data.availability
}

async function recordsOf(input: string): Promise<number> {
  const { data } = await graph.ask<{ analyze: { records: { totalCount: number } } }>(
    `{ analyze(input: { council: "sms", ${input} }) { records { totalCount } } }`,
  )
  return data.analyze.records.totalCount
}

test('every category that is offered has as many records as it says', async () => {
  const { dimensions, period } = await availability('metrics: [EVENTS_HELD]')
  expect(period?.from).toMatch(/^20\d\d-/)
  expect(dimensions.map(({ dimension }) => dimension)).toEqual(['MEETING_KIND'])
  const kinds = dimensions[0]?.members.filter(({ member }) => member.kind === 'CATEGORY') ?? []
  expect(kinds.length).toBeGreaterThan(2)
  for (const { member, records } of kinds) {
    expect(await recordsOf(`metrics: [EVENTS_HELD], filter: { meetingKinds: [${member.code}] }`)).toBe(
      records,
    )
  }
})

test('a choice is counted under the others, but not under the one that it would replace', async () => {
  const open = await availability('metrics: [EVENTS_HELD]')
  const chosen = await availability('metrics: [EVENTS_HELD], filter: { meetingKinds: [ROUND_TABLE] }')
  expect(chosen.dimensions).toEqual(open.dimensions)
  const sum = (choices: readonly { readonly records: number }[]) =>
    choices.reduce((total, { records }) => total + records, 0)
  expect(sum(chosen.regions)).toBeLessThan(sum(open.regions))
  expect(sum(chosen.qualifiers)).toBeLessThan(sum(open.qualifiers))
})

test('where nothing is recorded, nothing is offered', async () => {
  const nothing = await availability('metrics: [EVENTS_HELD], period: { code: "1999" }')
  expect(nothing.dimensions.flatMap(({ members }) => members)).toEqual([])
  expect([...nothing.regions, ...nothing.qualifiers]).toEqual([])
})

test('a bad question names the argument at fault', async () => {
  const { code, argument } = await graph.ask(
    '{ availability(input: { council: "sms", metrics: [EVENTS_HELD], filter: { channels: ["x"] } }) { period { code } } }',
  )
  expect({ code, argument }).toEqual({ code: 'UNKNOWN_CODE', argument: 'input.filter.channels' })
})

test('every role that is offered has as many records as it says, also those that count only when asked for', async () => {
  const { roles } = await availability('metrics: [EVENTS_HELD], filter: { roles: [ORGANIZER] }')
  expect(roles.map(({ role }) => role)).toContain('PARTICIPANT')
  for (const { role, records } of roles) {
    expect(await recordsOf(`metrics: [EVENTS_HELD], filter: { roles: [${role}] }`)).toBe(records)
  }
})
