import { readAnalysisAddress } from '@council-outcomes/figures'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openGraph, type TestGraph } from './support/test-graph.ts'

let graph: TestGraph
beforeAll(async () => {
  graph = await openGraph('record', '2022-05-20T08:00:00Z')
})
afterAll(() => graph.close())

test('a receipt tells the state of the record, the definitions, the filter and how to cite the answer', async () => {
  const { data } = await graph.ask<{ kpis: [{ receipt: { asOf: string; dataVersion: string } }] }>(
    `{ kpis(council: "sms", metrics: [ACCEPTANCE_RATE], period: { term: "sms-term-1" }, region: "AZ", filter: { proposalStatuses: [ACCEPTED] }) {
      receipt { asOf dataVersion definitions { code version } suppressedCells period { code } filters az: filters(locale: AZ)
        question citation } } }`,
  )
  expect(data.kpis[0].receipt).toEqual({
    asOf: '2022-05-20T08:00:00.000Z',
    dataVersion: expect.stringMatching(/^\d+$/),
    definitions: [
      { code: 'ACCEPTANCE_RATE', version: expect.any(Number) },
      { code: 'PROPOSALS_ACCEPTED', version: expect.any(Number) },
      { code: 'PROPOSALS_DECIDED', version: expect.any(Number) },
    ],
    suppressedCells: 0,
    period: { code: 'sms-term-1' },
    filters: ['the status of the proposal is Accepted'],
    az: ['təklifin vəziyyəti: Qəbul edilib'],
    question: expect.stringMatching(/^Shows .+\.$/),
    citation: expect.stringContaining('as of 20 May 2022, data version'),
  })
})

test('the data version changes with the record, and only then', async () => {
  const version = async () => {
    const { data } = await graph.ask<{ analyze: { receipt: { dataVersion: string } } }>(
      '{ analyze(input: { council: "sms", metrics: [EVENTS_HELD] }) { receipt { dataVersion } } }',
    )
    return data.analyze.receipt.dataVersion
  }
  const before = await version()
  expect(await version()).toBe(before)
  await graph.owner.council.update({ where: { key: 'sms' }, data: { aboutTolerance: 0.1 } })
  expect(await version()).not.toBe(before)
})

interface Linked {
  readonly permalink: string
}

test('a plain figure is found on the dashboard', async () => {
  const { data } = await graph.ask<{ kpis: [{ receipt: Linked }, { receipt: Linked }] }>(
    `{ kpis(council: "sms", metrics: [MEETINGS_HELD, EVENTS_HELD], period: { relative: LAST_YEAR }, region: "ER-BA", compare: PREVIOUS_FULL) {
      receipt { permalink } } }`,
  )
  expect(data.kpis.map(({ receipt }) => receipt.permalink)).toEqual([
    '/?council=sms&period=2021&region=ER-BA&compare=previous-full&panel=MEETINGS_HELD',
    '/?council=sms&period=2021&region=ER-BA&compare=previous-full&panel=EVENTS_HELD',
  ])
})

test.each([
  [
    'cells',
    'kpis(council: "sms", metrics: [EVENTS_HELD], period: { term: "sms-term-1" }) { series(grain: YEAR) { receipt { permalink } } }',
  ],
  [
    'a filter',
    'kpis(council: "sms", metrics: [EVENTS_HELD], filter: { notMeetingKinds: [TRAINING], roles: [ORGANIZER] }) { receipt { permalink } }',
  ],
  [
    'an analysis',
    `analyze(input: { council: "sms", metrics: [EVENTS_HELD, ATTENDANCE], period: { code: "2016-Q4" }, region: "AZ", regionsAsOf: "2022-01-01",
      grain: MONTH, level: ECONOMIC_REGION, by: [MEETING_KIND], compare: PREVIOUS_FULL, order: { metric: ATTENDANCE, direction: ASCENDING }, limit: 5,
      top: { count: 2, by: MEETING_KIND } }) { receipt { permalink question } }`,
  ],
])(
  'everything else is found on the page that explores, whose address asks the same: %s',
  async (_what, question) => {
    const { data, message } = await graph.ask<object>(`{ ${question} }`)
    expect(message).toBeNull()
    const link = new URL(String(/"permalink":"([^"]+)"/.exec(JSON.stringify(data))?.[1]), 'http://here')
    expect(link.pathname).toBe('/explore')
    const { data: again, message: refused } = await graph.ask<{ analyze: { receipt: { question: string } } }>(
      'query Again($input: AnalyzeInput!) { analyze(input: $input) { receipt { question } } }',
      { input: readAnalysisAddress(link.searchParams) },
    )
    expect(refused).toBeNull()
    const asked = /"question":"((?:[^"\\]|\\.)+)"/.exec(JSON.stringify(data))?.[1]
    if (asked !== undefined) expect(again.analyze.receipt.question).toBe(JSON.parse(`"${asked}"`))
  },
)
