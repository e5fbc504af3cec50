import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Listed, openGraph, type TestGraph } from './support/test-graph.ts'

let graph: TestGraph
const cursors = {
  newestMeetings: '',
  oldestMeetings: '',
  roundTables: '',
  otherCouncil: '',
  sources: '',
  evidence: '',
}

interface Begun {
  readonly pageInfo: { readonly endCursor: string }
}

beforeAll(async () => {
  graph = await openGraph('record')
  await graph.owner.council.create({
    data: {
      ...{ key: 'other', nameEn: 'Other', nameAz: 'Other', nameRu: 'Other', synthetic: true },
      meetings: { create: { key: 'only', title: 'Only', kind: 'OTHER', status: 'PUBLISHED' } },
    },
  })
  const { data } = await graph.ask<
    Record<'newest' | 'oldest' | 'tables' | 'other' | 'sources', Begun> & { kpis: [{ records: Begun }] }
  >(`{
    newest: meetings(council: "sms", first: 1) { pageInfo { endCursor } }
    oldest: meetings(council: "sms", first: 1, orderBy: OLDEST_FIRST) { pageInfo { endCursor } }
    tables: meetings(council: "sms", first: 1, orderBy: OLDEST_FIRST, filter: { kinds: [ROUND_TABLE] }) { pageInfo { endCursor } }
    other: meetings(council: "other", first: 1, orderBy: OLDEST_FIRST) { pageInfo { endCursor } }
    sources(council: "sms", first: 1) { pageInfo { endCursor } }
    kpis(council: "sms", metrics: [EVENTS_HELD]) { records(first: 1) { pageInfo { endCursor } } }
  }`)
  cursors.newestMeetings = data.newest.pageInfo.endCursor
  cursors.oldestMeetings = data.oldest.pageInfo.endCursor
  cursors.roundTables = data.tables.pageInfo.endCursor
  cursors.otherCouncil = data.other.pageInfo.endCursor
  cursors.sources = data.sources.pageInfo.endCursor
  cursors.evidence = data.kpis[0].records.pageInfo.endCursor
})
afterAll(() => graph.close())

test('a filter that asks for the same in other words takes the same cursors', async () => {
  const { code } = await graph.ask(
    'query ($after: String) { meetings(council: "sms", orderBy: OLDEST_FIRST, after: $after, filter: { kinds: null }) { nodes { title } } }',
    { after: cursors.oldestMeetings },
  )
  expect(code).toBeNull()
})

const meetings = (args: string) => `{ meetings(council: "sms", ${args}) { totalCount } }`
const kpis = (args: string, fields = 'figure { value }') =>
  `{ kpis(council: "sms", metrics: [EVENTS_HELD], ${args}) { ${fields} } }`
const period = (input: string) => `{ resolvePeriod(council: "sms", period: ${input}) { code } }`

test.each([
  // councils
  ['UNKNOWN_CODE', '{ council(key: "nobody") { key } }'],
  ['UNKNOWN_CODE', '{ terms(council: "") { key } }'],
  ['UNKNOWN_CODE', '{ meetings(council: "SMS") { totalCount } }'],
  ['UNKNOWN_CODE', '{ kpis(council: "nobody", metrics: []) { figure { value } } }'],
  // dates
  ['BAD_DATE', period('{ range: { from: "2015-02-30", to: "2016-01-01" } }')],
  ['BAD_DATE', period('{ range: { from: "0000-01-01", to: "2016-01-01" } }')],
  ['BAD_DATE', period('{ range: { from: "2015-01-01", to: "10000-01-01" } }')],
  ['BAD_DATE', period('{ range: { from: "2015-1-1", to: "2016-01-01" } }')],
  ['BAD_DATE', period('{ range: { from: 20150101, to: "2016-01-01" } }')],
  ['BAD_DATE', period('{ relative: THIS_YEAR, anchor: "today" }')],
  // periods
  ['BAD_PERIOD', period('{ code: "2016-13" }')],
  ['BAD_PERIOD', period('{ code: "2016-Q5" }')],
  ['BAD_PERIOD', period('{ code: "2021-W53" }')],
  ['BAD_PERIOD', period('{ code: "" }')],
  ['BAD_PERIOD', period('{}')],
  ['BAD_PERIOD', period('{ code: "2016", term: "sms-term-1" }')],
  ['BAD_PERIOD', period('{ code: "2016", anchor: "2016-01-01" }')],
  ['BAD_PERIOD', period('{ relative: LAST_TERM, anchor: "2016-01-01" }')],
  ['FROM_AFTER_TO', period('{ range: { from: "2016-01-02", to: "2016-01-01" } }')],
  ['FROM_AFTER_TO', meetings('filter: { period: { code: "2016-01-02..2016-01-01" } }')],
  ['UNKNOWN_CODE', period('{ term: "sms-term-9" }')],
  [
    'TOO_MANY_BUCKETS',
    kpis('period: { code: "1990-01-01..2020-12-31" }', 'series(grain: DAY) { total { value } }'),
  ],
  // codes
  ['UNKNOWN_CODE', meetings('filter: { region: "ATLANTIS" }')],
  ['UNKNOWN_CODE', kpis('region: "ATLANTIS"')],
  ['UNKNOWN_CODE', kpis('region: ""')],
  ['UNKNOWN_CODE', kpis('filter: { assistanceTypes: ["medical"] }')],
  [
    'UNKNOWN_CODE',
    '{ kpis(council: "sms", metrics: [PERSONS_ASSISTED], filter: { assistanceTypes: ["magic"] }) { figure { value } } }',
  ],
  ['UNKNOWN_CODE', '{ assistance(council: "sms", filter: { types: ["magic"] }) { totalCount } }'],
  ['UNKNOWN_CODE', '{ proposals(council: "sms", filter: { themes: ["magic"] }) { totalCount } }'],
  ['UNKNOWN_CODE', '{ pressItems(council: "sms", filter: { channels: ["magic"] }) { totalCount } }'],
  ['UNKNOWN_CODE', kpis('', 'breakdown(by: CHANNEL) { total { value } }')],
  ['UNKNOWN_CODE', kpis('', 'records(cell: { by: MEETING_KIND, member: "PARTY" }) { totalCount }')],
  ['BAD_VALUE', kpis('', 'records(cell: { member: "2016" }) { totalCount }')],
  ['BAD_VALUE', kpis('', 'sources(cell: { grain: YEAR, level: COUNTRY, member: "2016" }) { title }')],
  ['BAD_VALUE', meetings('filter: { kinds: [] }')],
  ['BAD_VALUE', kpis('filter: { meetingKinds: [] }')],
  // pages
  ['BAD_PAGE_SIZE', meetings('first: 0')],
  ['BAD_PAGE_SIZE', meetings('first: -1')],
  ['BAD_PAGE_SIZE', meetings('first: 101')],
  ['BAD_PAGE_SIZE', meetings('last: 2147483647')],
  ['BAD_PAGE_SIZE', meetings('first: 5, last: 5')],
  ['BAD_PAGE_SIZE', '{ sources(council: "sms", first: -2147483648) { totalCount } }'],
  ['BAD_PAGE_SIZE', kpis('', 'records(first: 0) { totalCount }')],
  ['BAD_PAGE_SIZE', kpis('', 'sources(first: 101) { title }')],
])('%s: %s', async (code, query) => {
  const answer = await graph.ask(query)
  expect(answer.code).toBe(code)
  expect(answer.message).toMatch(/^Expected .+, but received ".*": .+\.$/)
})

test.each([
  ['garbage', 'meetings', () => 'garbage'],
  ['nothing', 'meetings', () => ''],
  ['JSON that is no cursor', 'meetings', () => encoded({ meetings: 1 })],
  ['a place without an id', 'meetings', () => encoded(['meetings', question(), null, "' OR 1=1"])],
  ['a place on 30 February', 'meetings', () => encoded(['meetings', question(), '2016-02-30', NO_ID])],
  ['a cursor of another list', 'meetings', () => cursors.sources],
  ['a cursor of another list', 'sources', () => cursors.newestMeetings],
  ['a cursor of another order', 'meetings', () => cursors.newestMeetings],
  ['a cursor of another filter', 'meetings', () => cursors.roundTables],
  ['a cursor of another council', 'meetings', () => cursors.otherCouncil],
  ['a cursor of evidence', 'meetings', () => cursors.evidence],
])('BAD_CURSOR: %s, given to %s', async (_what, list, cursor) => {
  for (const side of ['after', 'before']) {
    const { code } = await graph.ask(
      `query ($cursor: String) { ${list}(council: "sms", orderBy: OLDEST_FIRST, ${side}: $cursor) { totalCount } }`,
      { cursor: cursor() },
    )
    expect(code).toBe('BAD_CURSOR')
  }
})

test.each([
  ['garbage', 'EVENTS_HELD', () => 'garbage'],
  ['a cursor of a list', 'EVENTS_HELD', () => cursors.newestMeetings],
  ['a cursor of another question', 'MEETINGS_HELD', () => cursors.evidence],
])('BAD_CURSOR: %s, given to the records of %s', async (_what, metric, cursor) => {
  const { code } = await graph.ask(
    `query ($cursor: String) { kpis(council: "sms", metrics: [${metric}]) { records(after: $cursor) { totalCount } } }`,
    { cursor: cursor() },
  )
  expect(code).toBe('BAD_CURSOR')
})

test('a cursor that was never given but could have been only names a place in the list', async () => {
  const after = encoded(['meetings', question(), '9999-12-31', NO_ID])
  const { data, code } = await graph.ask<{ meetings: Listed<{ date: { from: string | null } }> }>(
    'query ($after: String) { meetings(council: "sms", orderBy: OLDEST_FIRST, after: $after) { nodes { date { from } } } }',
    { after },
  )
  expect(code).toBeNull()
  for (const { date } of data.meetings.nodes) expect(date.from).toBeNull()
})

const NO_ID = '00000000-0000-0000-0000-000000000000'

/** What a cursor of the oldest meetings says of its question. */
function question(): unknown {
  return JSON.parse(Buffer.from(cursors.oldestMeetings, 'base64url').toString())[1]
}

function encoded(cursor: unknown): string {
  return Buffer.from(JSON.stringify(cursor)).toString('base64url')
}
