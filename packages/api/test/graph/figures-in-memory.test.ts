import { afterAll, beforeAll, expect, test } from 'vitest'
import { openGraph, type TestGraph } from './support/test-graph.ts'

let graph: TestGraph
beforeAll(async () => {
  graph = await openGraph('record')
})
afterAll(() => graph.close())

const CELLS = `{ axis { kind } total { display } receipt { citation permalink }
  cells { member { code label period { label } region { code name tile { row column } population { display } } } figure { displayWithUnit } } }`

test.each([
  [
    'key figures with all that is told of them',
    `{ kpis(council: "sms", metrics: [MEETINGS_HELD, PERSONS_ASSISTED, ACCEPTANCE_RATE, MEDIAN_DAYS_TO_ANSWER],
        period: { term: "sms-term-1" }, region: "AZ", compare: PREVIOUS_SAME_ELAPSED) {
      id metric { label definition } period { label running } region { code name kind } figure { display }
      straddling { count } comparison { verdict compared { label } } target { progress { display } }
      series(grain: MONTH) ${CELLS} terms: series(grain: TERM) ${CELLS} byRegion ${CELLS} receipt { question filters }
    } }`,
  ],
  [
    'a breakdown',
    `{ kpis(council: "sms", metrics: [PERSONS_ASSISTED], filter: { notAssistanceTypes: ["language_course"] }) {
      breakdown(by: BENEFICIARY_GROUP) ${CELLS} } }`,
  ],
  [
    'an analysis in both shapes',
    `{ analyze(input: { council: "sms", metrics: [PERSONS_ASSISTED, FAMILIES_ASSISTED], period: { code: "2016" },
        grain: MONTH, level: ECONOMIC_REGION, by: [ASSISTANCE_TYPE], compare: SAME_PERIOD_LAST_YEAR, order: {}, limit: 50 }) {
      rows { members { label region { name } } figures { figure { display } verdict } }
      columns { axes { members { code } positions } metrics { figures { values lows highs } } }
      totals { figure { display } straddling { count } } axisTotals { members { figures { figure { display } } } }
      receipt { asOf dataVersion question } } }`,
  ],
  [
    'a preview',
    `{ preview(input: { council: "sms", metrics: [EVENTS_HELD], grain: YEAR }) { question rows cost route } }`,
  ],
  [
    'what is available',
    `{ availability(input: { council: "sms", metrics: [EVENTS_HELD] }) { period { label }
      dimensions { dimension members { member { label } records } } regions { records } qualifiers { records } } }`,
  ],
  ['a period', '{ resolvePeriod(council: "sms", period: { relative: THIS_TERM }) { label } }'],
])('%s: no SQL', async (_what, query) => {
  expect(await statementsOf(query)).toBe(0)
})

test('the groups of a region are read from the database, once for all members', async () => {
  const { message, statements } = await graph.ask(
    '{ kpis(council: "sms", metrics: [EVENTS_HELD]) { byRegion { cells { member { region { groups { region { code } } } } } } } }',
  )
  expect(message).toBeNull()
  expect(statements).toBeLessThanOrEqual(3)
})

test('only a question that columns cannot tell is counted over the facts', async () => {
  const input = 'council: "sms", metrics: [PERSONS_ASSISTED], level: DISTRICT'
  const { data } = await graph.ask<{ preview: { route: string } }>(
    `{ preview(input: { ${input} }) { route } }`,
  )
  expect(data.preview.route).toBe('FACTS')
  expect(await statementsOf(`{ analyze(input: { ${input} }) { rowCount } }`)).toBe(1)
})

test('the evidence of a district that is an economic region too is counted in memory, that of others over the facts', async () => {
  const statementsFor = (level: string, member: string) =>
    statementsOf(
      `{ kpis(council: "sms", metrics: [PERSONS_ASSISTED]) { records(cell: { level: ${level}, member: "${member}" }) { totalCount } } }`,
    )
  const asEconomicRegion = await statementsFor('ECONOMIC_REGION', 'ER-BA')
  expect(await statementsFor('DISTRICT', 'AZ-BA')).toBe(asEconomicRegion)
  expect(await statementsFor('DISTRICT', 'AZ-SM')).toBe(asEconomicRegion + 1)
})

/** What the reported totals leave unexplained is counted once for each state of the record, so the query is asked twice. */
async function statementsOf(query: string): Promise<number> {
  await graph.ask(query)
  const { message, statements } = await graph.ask(query)
  expect(message).toBeNull()
  return statements
}
