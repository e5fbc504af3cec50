import { createTestDatabase, type TestDatabase } from '@council-outcomes/db/testing'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { schema } from '../../src/graph/schema.ts'
import { openSources, type TestSources } from '../graph/support/test-sources.ts'
import { type RunningServer, runServer } from '../http/support/running-server.ts'

/** What the two-year article says of the council's first term, asked of the running server over HTTP. */
const ARTICLE = 'https://migration.gov.az/en/news_detail/10048'

interface Figure {
  readonly value: number | null
  readonly low: number | null
  readonly high: number | null
  readonly unit: string
  readonly qualifier: string
  readonly displayWithUnit: string
}

interface Cell {
  readonly member: { readonly code: string }
  readonly figure: Figure
}

interface Split {
  readonly total: Figure
  readonly cells: readonly Cell[]
  readonly rest: readonly Cell[]
}

interface Kpi {
  readonly metric: { readonly code: string; readonly additive: boolean }
  readonly figure: Figure & { readonly display: string }
  readonly sources: readonly { readonly url: string | null }[]
  readonly series: Split
  readonly breakdown: Split
}

let database: TestDatabase
let sources: TestSources
let server: RunningServer

beforeAll(async () => {
  database = await createTestDatabase(inject('databaseUrl'), 'record')
  sources = await openSources(database)
  server = await runServer({ schema, createContext: sources.createContext })
})
afterAll(async () => {
  await server.stop()
  await sources.close()
  await database.drop()
})

const FIGURE = 'value low high unit qualifier displayWithUnit'

async function firstTerm(selection: string, metrics: string): Promise<readonly Kpi[]> {
  const { data, errors } = await server.ask(
    `{ kpis(council: "sms", metrics: [${metrics}], period: { term: "sms-term-1" }) { metric { code additive } ${selection} } }`,
  )
  expect(errors).toEqual([])
  return (data as { kpis: readonly Kpi[] }).kpis // the shape is that of the query above
}

test('12 meetings, 500 families and more than 200 press outlets, each with its unit, its qualifier and the article', async () => {
  const kpis = await firstTerm(
    `figure { ${FIGURE} display } sources { url }`,
    'MEETINGS_HELD, FAMILIES_ASSISTED, PRESS_OUTLETS',
  )
  expect(
    kpis.map(({ figure }) => [figure.value, figure.qualifier, figure.unit, figure.displayWithUnit]),
  ).toEqual([
    [12, 'EXACT', 'MEETING', '12 meetings'],
    [500, 'EXACT', 'FAMILY', '500 families'],
    [200, 'AT_LEAST', 'OUTLET', 'more than 200 press outlets'],
  ])
  expect(kpis[2]?.figure).toMatchObject({ low: 200, high: null })
  for (const { sources } of kpis) expect(sources.map(({ url }) => url)).toContain(ARTICLE)
})

test('157 and 138 persons and about 300 children by kind of help, each from the article', async () => {
  const [persons] = await firstTerm(
    `breakdown(by: ASSISTANCE_TYPE) { cells { member { code } figure { ${FIGURE} } } }`,
    'PERSONS_ASSISTED',
  )
  expect(
    persons?.breakdown.cells.map(({ member, figure }) => [
      member.code,
      figure.displayWithUnit,
      figure.qualifier,
    ]),
  ).toEqual([
    ['language_course', '157 persons', 'EXACT'],
    ['medical', '138 persons', 'EXACT'],
    ['education', 'about 300 children', 'ABOUT'],
  ])
  for (const type of ['language_course', 'medical', 'education']) {
    const [kpi] = await firstTerm(
      `sources(cell: { by: ASSISTANCE_TYPE, member: "${type}" }) { url }`,
      'PERSONS_ASSISTED',
    )
    expect(kpi?.sources).toEqual([{ url: ARTICLE }])
  }
})

test('across kinds of help persons are a range, services add up', async () => {
  const [persons, services] = await firstTerm(
    `figure { ${FIGURE} display }`,
    'PERSONS_ASSISTED, SERVICES_DELIVERED',
  )
  expect(persons?.figure).toMatchObject({
    value: null,
    qualifier: 'RANGE',
    display: 'from about 300 to about 595',
  })
  expect(services?.figure).toMatchObject({ value: 595, qualifier: 'ABOUT', unit: 'SERVICE' })
})

test('a quarterly series invents nothing: only the recorded sitting has a quarter, no quarter is zero', async () => {
  const kpis = await firstTerm(
    `series(grain: QUARTER) { cells { member { code } figure { ${FIGURE} state } } rest { member { code } figure { ${FIGURE} } } }`,
    'MEETINGS_HELD, FAMILIES_ASSISTED, PERSONS_ASSISTED, SERVICES_DELIVERED',
  )
  const told = kpis.map(({ series }) =>
    [...series.cells, ...series.rest]
      .filter(({ figure }) => figure.low !== null)
      .map(({ member, figure }) => `${member.code}: ${figure.displayWithUnit}`),
  )
  expect(told).toEqual([
    ['2016-Q4: 1 meeting', 'NOT_DATED: 11 meetings'],
    ['NOT_DATED: 500 families'],
    ['NOT_DATED: from about 300 to about 595 persons'],
    ['NOT_DATED: about 595 services'],
  ])
})

test('every series plus its unplaced part equals the total', async () => {
  const selection = ['MONTH', 'QUARTER', 'YEAR']
    .map(
      (grain) =>
        `${grain}: series(grain: ${grain}) { total { ${FIGURE} } cells { figure { ${FIGURE} } } rest { figure { ${FIGURE} } } }`,
    )
    .join(' ')
  const kpis = await firstTerm(
    selection,
    'MEETINGS_HELD, EVENTS_HELD, PROPOSALS_MADE, FAMILIES_ASSISTED, SERVICES_DELIVERED, PRESS_PUBLICATIONS',
  )
  for (const { metric, ...series } of kpis as readonly (Kpi & Readonly<Record<string, Split>>)[]) {
    for (const [grain, { total, cells, rest }] of Object.entries(series as Readonly<Record<string, Split>>)) {
      const parts = [...cells, ...rest].map(({ figure }) => figure)
      const ends = (end: 'value' | 'low') => parts.reduce((sum, figure) => sum + (figure[end] ?? 0), 0)
      expect([ends('value'), ends('low')], `${metric.code} by ${grain}`).toEqual([
        total.value ?? 0,
        total.low ?? 0,
      ])
    }
  }
})

test('every figure leads home: its records add up to it, each with a document', async () => {
  const { data, errors } = await server.ask(`{
    kpis(council: "sms", metrics: [MEETINGS_HELD], period: { term: "sms-term-1" }) {
      records { totalCount figure { value } edges { node { amount { value } remainder stated { value }
        record { ... on CouncilRecord { title citations { source { url } } } } } } }
    }
  }`)
  expect(errors).toEqual([])
  const [{ records }] = (data as { kpis: [{ records: EvidenceList }] }).kpis // the shape is that of the query above
  expect(
    records.edges.map(({ node }) => [node.amount.value, node.remainder, node.stated?.value ?? null]),
  ).toEqual([
    [11, true, 12],
    [1, false, null],
  ])
  expect(records.figure.value).toBe(12)
  for (const { node } of records.edges) expect(node.record.citations.length).toBeGreaterThan(0)
})

interface EvidenceList {
  readonly figure: { readonly value: number }
  readonly edges: readonly {
    readonly node: {
      readonly amount: { readonly value: number }
      readonly remainder: boolean
      readonly stated: { readonly value: number } | null
      readonly record: { readonly citations: readonly unknown[] }
    }
  }[]
}
