import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Listed, openGraph, type TestGraph } from './support/test-graph.ts'

let graph: TestGraph
beforeAll(async () => {
  graph = await openGraph('record')
})
afterAll(() => graph.close())

interface Fed {
  readonly title: string
  readonly feeds: readonly {
    readonly metric: { readonly code: string }
    readonly counted: boolean
    readonly reason: string | null
    readonly amount: { readonly display: string } | null
    readonly periods: readonly { readonly code: string }[]
  }[]
}

const FEEDS = 'title feeds { metric { code } counted reason amount { display } periods { code } }'

test('a reported total tells which figures count it, how much of it, and in which term', async () => {
  const { data, code } = await graph.ask<{ reportedTotals: Listed<Fed> }>(
    `{ reportedTotals(council: "sms", first: 5, filter: { subjects: [MEETING] }) { nodes { ${FEEDS} } } }`,
  )
  expect(code).toBeNull()
  const counted = data.reportedTotals.nodes.flatMap(({ feeds }) => feeds.filter((feed) => feed.counted))
  expect(counted).toContainEqual({
    metric: { code: 'MEETINGS_HELD' },
    counted: true,
    reason: null,
    amount: { display: '11' },
    periods: [{ code: 'sms-term-1' }],
  })
})

test('the work of another body tells that its role keeps it out of every figure', async () => {
  const { data } = await graph.ask<{ assistance: Listed<Fed> }>(
    `{ assistance(council: "sms", first: 5, filter: { councilRoles: [CONTEXT], eventStatuses: [HELD] }) { nodes { ${FEEDS} } } }`,
  )
  const [first] = data.assistance.nodes
  expect(first?.feeds.some(({ counted }) => counted)).toBe(false)
  expect(first?.feeds.map(({ reason }) => reason)).toContain('ROLE')
})

test('an event is counted in its calendar year and in its term', async () => {
  const { data } = await graph.ask<{ meetings: Listed<Fed> }>(
    `{ meetings(council: "sms", first: 1, filter: { eventStatuses: [HELD], councilRoles: [ORGANIZER], period: { code: "2016" } }) { nodes { ${FEEDS} } } }`,
  )
  const events = data.meetings.nodes[0]?.feeds.find(({ metric }) => metric.code === 'EVENTS_HELD')
  expect(events?.periods).toEqual([{ code: '2016' }, { code: 'sms-term-1' }])
})

test('a document tells what rests on it', async () => {
  const { data, code } = await graph.ask<{
    reportedTotals: Listed<{ title: string; citations: { source: { records: Fed[] } }[] }>
  }>(
    `{ reportedTotals(council: "sms", first: 1) { nodes { title citations { source { records(first: 50) {
      ... on CouncilRecord { title } } } } } } }`,
  )
  expect(code).toBeNull()
  const [stated] = data.reportedTotals.nodes
  const titles = stated?.citations[0]?.source.records.map(({ title }) => title)
  expect(titles).toContain(stated?.title)
})

test('the values of an enum are told by their names, in the language of the reader', async () => {
  const { data } = await graph.ask('{ enumLabels(of: CountedSubject) { code label(locale: AZ) } }')
  expect(data).toMatchObject({
    enumLabels: expect.arrayContaining([{ code: 'PROPOSAL', label: 'Təkliflər' }]),
  })
})

test('an event tells of the help that was given there, as that help tells of the event', async () => {
  const { data, code } = await graph.ask<{
    assistance: Listed<{ title: string; meeting: { assistance: { title: string }[] } | null }>
  }>(
    '{ assistance(council: "sms", first: 50) { nodes { title meeting { assistance(first: 100) { title } } } } }',
  )
  expect(code).toBeNull()
  const given = data.assistance.nodes.filter(({ meeting }) => meeting !== null)
  expect(given.length).toBeGreaterThan(0)
  for (const { title, meeting } of given) expect(meeting?.assistance).toContainEqual({ title })
})

test('a record by which another is counted tells of it', async () => {
  const { data } = await graph.ask<{
    reportedTotals: Listed<{ title: string; sameAs: { otherReports: { title: string }[] } | null }>
  }>('{ reportedTotals(council: "sms", first: 50) { nodes { title sameAs { otherReports { title } } } } }')
  const repeated = data.reportedTotals.nodes.find(({ sameAs }) => sameAs !== null)
  expect(repeated?.sameAs?.otherReports).toContainEqual({ title: repeated?.title })
})
