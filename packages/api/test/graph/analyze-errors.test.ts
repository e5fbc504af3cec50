import { MOST_CELLS } from '@council-outcomes/metrics'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openGraph, type TestGraph } from './support/test-graph.ts'

let graph: TestGraph
beforeAll(async () => {
  graph = await openGraph('record')
})
afterAll(() => graph.close())

const EVENTS = 'council: "sms", metrics: [EVENTS_HELD]'

test.each([
  ['UNKNOWN_CODE', 'input.council', 'council: "nobody", metrics: [EVENTS_HELD]', /councils/],
  ['BAD_VALUE', 'input.metrics', 'council: "sms", metrics: []', /name at least one/],
  ['BAD_VALUE', 'input.metrics', 'council: "sms", metrics: [EVENTS_HELD, EVENTS_HELD]', /EVENTS_HELD twice/],
  ['BAD_PERIOD', 'input.period.code', `${EVENTS}, period: { code: "2016-13" }`, /2016-13/],
  ['BAD_PERIOD', 'input.period', `${EVENTS}, period: {}`, /exactly one of/],
  [
    'FROM_AFTER_TO',
    'input.period.range',
    `${EVENTS}, period: { range: { from: "2017-01-01", to: "2016-01-01" } }`,
    /exchange/,
  ],
  ['UNKNOWN_CODE', 'input.period.term', `${EVENTS}, period: { term: "sms-term-9" }`, /sms-term-1/],
  ['UNKNOWN_CODE', 'input.region', `${EVENTS}, region: "ATLANTIS"`, /ATLANTIS/],
  [
    'UNKNOWN_CODE',
    'input.region',
    `${EVENTS}, region: "ER-BA", regionsAsOf: "2021-07-06"`,
    /ER-BA.*2021-07-07/,
  ],
  [
    'UNKNOWN_CODE',
    'input.by[1]',
    `${EVENTS}, by: [MEETING_KIND, CHANNEL]`,
    /MEETING_KIND.*PRESS_PUBLICATIONS/,
  ],
  [
    'UNKNOWN_CODE',
    'input.by[0]',
    'council: "sms", metrics: [PRESS_OUTLETS, EVENTS_HELD], by: [CHANNEL]',
    /EVENTS_HELD/,
  ],
  ['BAD_VALUE', 'input.by[1]', `${EVENTS}, by: [MEETING_KIND, MEETING_KIND]`, /MEETING_KIND twice/],
  [
    'BAD_VALUE',
    'input.filter.meetingKinds',
    `${EVENTS}, filter: { meetingKinds: [] }`,
    /leave the filter out/,
  ],
  ['BAD_VALUE', 'input.filter.notMeetingKinds', `${EVENTS}, filter: { notMeetingKinds: [] }`, /at least one/],
  ['BAD_VALUE', 'input.filter.roles', `${EVENTS}, filter: { roles: [] }`, /at least one/],
  ['BAD_VALUE', 'input.filter.qualifiers', `${EVENTS}, filter: { qualifiers: [] }`, /at least one/],
  ['BAD_VALUE', 'input.filter.sources', `${EVENTS}, filter: { sources: [] }`, /at least one/],
  ['UNKNOWN_CODE', 'input.filter.sources[0]', `${EVENTS}, filter: { sources: ["rumour"] }`, /rumour/],
  [
    'UNKNOWN_CODE',
    'input.filter.assistanceTypes',
    `${EVENTS}, filter: { assistanceTypes: ["medical"] }`,
    /PERSONS_ASSISTED/,
  ],
  [
    'UNKNOWN_CODE',
    'input.filter.notAssistanceTypes[1]',
    'council: "sms", metrics: [PERSONS_ASSISTED], filter: { notAssistanceTypes: ["medical", "magic"] }',
    /magic/,
  ],
  [
    'BAD_VALUE',
    'input.order.metric',
    `${EVENTS}, order: { metric: PRESS_OUTLETS }`,
    /use one of EVENTS_HELD/,
  ],
  ['BAD_VALUE', 'input.limit', `${EVENTS}, limit: 0`, /1 or more/],
  ['BAD_VALUE', 'input.top.count', `${EVENTS}, level: COUNTRY, top: { count: 0 }`, /1 or more/],
  ['BAD_VALUE', 'input.top.by', `${EVENTS}, top: { count: 3 }`, /ask with a level/],
  [
    'BAD_VALUE',
    'input.top.by',
    `${EVENTS}, level: COUNTRY, top: { count: 3, by: MEETING_KIND }`,
    /add MEETING_KIND/,
  ],
  [
    'BAD_VALUE',
    'input.top.metric',
    `${EVENTS}, level: COUNTRY, top: { count: 3, metric: ATTENDANCE }`,
    /EVENTS_HELD/,
  ],
])('%s at %s: %s', async (code, argument, input, message) => {
  for (const question of ['analyze(input: { INPUT }) { rowCount }', 'preview(input: { INPUT }) { rows }']) {
    const answer = await graph.ask(`{ ${question.replace('INPUT', input)} }`)
    expect(answer).toMatchObject({ code, argument })
    expect(answer.message).toMatch(message)
    expect(answer.message).toMatch(/^Expected .+, but received ".*": .+\.$/)
  }
})

test.each([
  ['grain: DAY, level: DISTRICT, period: { code: "2016" }', /ask by WEEK/],
  [
    'grain: MONTH, level: DISTRICT, by: [MEETING_KIND], period: { code: "2016" }',
    /ask by QUARTER, which makes 4,864 cells/,
  ],
])(
  'an answer of more than 10,000 cells is refused with how many and what would fit: %s',
  async (axes, remedy) => {
    const answer = await graph.ask(`{ analyze(input: { ${EVENTS}, ${axes} }) { rowCount } }`)
    expect(answer).toMatchObject({ code: 'TOO_MANY_CELLS', argument: 'input' })
    const cells = Number(/received "([\d,]+) cells"/.exec(answer.message ?? '')?.[1]?.replaceAll(',', ''))
    expect(cells).toBeGreaterThan(MOST_CELLS)
    expect(answer.message).toMatch(remedy)
  },
)

test.each([
  ['BAD_VALUE', 'metric', 'records(metric: PRESS_OUTLETS) { totalCount }'],
  ['BAD_VALUE', 'cell', 'records(cell: ["2016"]) { totalCount }'],
  ['BAD_VALUE', 'cell[0]', 'records(cell: ["ALL_OTHERS", "OTHER"]) { totalCount }'],
  ['UNKNOWN_CODE', null, 'records(cell: ["2016-Q1", "COUNCIL_MEETING"]) { totalCount }'],
  ['BAD_PAGE_SIZE', null, 'sources(first: 0) { title }'],
])('%s at %s: %s', async (code, argument, field) => {
  const answer = await graph.ask(
    `{ analyze(input: { ${EVENTS}, grain: YEAR, by: [MEETING_KIND], top: { count: 2, by: MEETING_KIND } }) { ${field} } }`,
  )
  expect(answer).toMatchObject({ code, argument })
})

test('key figures name the argument at fault too', async () => {
  const { code, argument } = await graph.ask(
    '{ kpis(council: "sms", metrics: [EVENTS_HELD], filter: { channels: ["x"] }) { id } }',
  )
  expect({ code, argument }).toEqual({ code: 'UNKNOWN_CODE', argument: 'filter.channels' })
})
