import { afterAll, beforeAll, expect, test } from 'vitest'
import { askAnalysis, askKpi } from './support/ask-figures.ts'
import { openGraph, type TestGraph } from './support/test-graph.ts'

let graph: TestGraph
beforeAll(async () => {
  graph = await openGraph('record', '2022-05-20T08:00:00Z')
})
afterAll(() => graph.close())

const FIRST_TERM = 'period: { term: "sms-term-1" }'

test('the evidence of a figure leads to its records and their sources, page by page', async () => {
  const page = (after: string) => `records(first: 1${after}) {
    totalCount figure { value } pageInfo { endCursor hasNextPage hasPreviousPage }
    edges { node { amount { value } remainder stated { value } record { __typename ... on CouncilRecord { title citations { source { url } } } } } }
  }`
  const { records: first } = await askKpi<{ records: { pageInfo: { endCursor: string } } }>(
    graph,
    `metrics: [MEETINGS_HELD], ${FIRST_TERM}`,
    page(''),
  )
  expect(first).toMatchObject({
    totalCount: 2,
    figure: { value: 12 },
    pageInfo: { hasNextPage: true, hasPreviousPage: false },
    edges: [
      {
        node: {
          amount: { value: 11 },
          remainder: true,
          stated: { value: 12 },
          record: {
            __typename: 'ReportedTotal',
            citations: [{ source: { url: 'https://migration.gov.az/en/news_detail/10048' } }],
          },
        },
      },
    ],
  })
  const { records: second } = await askKpi<{ records: unknown }>(
    graph,
    `metrics: [MEETINGS_HELD], ${FIRST_TERM}`,
    page(`, after: "${first.pageInfo.endCursor}"`),
  )
  expect(second).toMatchObject({
    totalCount: 2,
    pageInfo: { hasNextPage: false, hasPreviousPage: true },
    edges: [
      { node: { amount: { value: 1 }, remainder: false, stated: null, record: { __typename: 'Meeting' } } },
    ],
  })
})

test('the records and sources of one cell are those of the cell alone', async () => {
  const found = await askKpi(
    graph,
    `metrics: [MEETINGS_HELD], ${FIRST_TERM}`,
    `placed: records(cell: { grain: QUARTER, member: "2016-Q4" }) { nodes { record { __typename } } }
     open: records(cell: { grain: QUARTER, member: "NOT_DATED" }) { nodes { record { __typename } } }
     sources(cell: { grain: QUARTER, member: "NOT_DATED" }) { url }`,
  )
  expect(found).toEqual({
    placed: { nodes: [{ record: { __typename: 'Meeting' } }] },
    open: { nodes: [{ record: { __typename: 'ReportedTotal' } }] },
    sources: [{ url: 'https://migration.gov.az/en/news_detail/10048' }],
  })
})

test('what straddles the period is beside the figure and can be listed', async () => {
  const found = await askKpi(
    graph,
    'metrics: [MEETINGS_HELD], period: { code: "2016" }',
    'figure { value } straddling { count } records(straddling: true) { totalCount nodes { record { __typename } } }',
  )
  expect(found).toEqual({
    figure: { value: 1 },
    straddling: { count: 2 },
    records: { totalCount: 2, nodes: expect.arrayContaining([{ record: { __typename: 'ReportedTotal' } }]) },
  })
})

test('the records and sources of a cell are found by the codes of its members', async () => {
  const found = await askAnalysis(
    graph,
    `metrics: [EVENTS_HELD, MEETINGS_HELD], ${FIRST_TERM}, grain: QUARTER, by: [MEETING_KIND]`,
    `all: records(metric: MEETINGS_HELD) { totalCount figure { value } }
     placed: records(metric: MEETINGS_HELD, cell: ["2016-Q4", "COUNCIL_MEETING"]) { figure { value } nodes { record { __typename } } }
     open: records(metric: MEETINGS_HELD, cell: ["NOT_DATED", "COUNCIL_MEETING"]) { nodes { amount { value } remainder record { __typename } } }
     sources(metric: MEETINGS_HELD, cell: ["NOT_DATED", "COUNCIL_MEETING"], first: 1) { url }`,
  )
  expect(found).toEqual({
    all: { totalCount: 2, figure: { value: 12 } },
    placed: { figure: { value: 1 }, nodes: [{ record: { __typename: 'Meeting' } }] },
    open: { nodes: [{ amount: { value: 11 }, remainder: true, record: { __typename: 'ReportedTotal' } }] },
    sources: [{ url: 'https://migration.gov.az/en/news_detail/10048' }],
  })
})

test('the records of what top joins make its figure, whether or not a limit leaves its row', async () => {
  const { rows, records, sources } = await askAnalysis<{
    rows: { members: { code: string }[] }[]
    records: { figure: { value: number }; totalCount: number; nodes: { amount: { value: number } }[] }
    sources: unknown[]
  }>(
    graph,
    'metrics: [EVENTS_HELD], by: [MEETING_KIND], top: { count: 2, by: MEETING_KIND }, order: {}, limit: 1',
    `rows { members { code } } sources(cell: ["ALL_OTHERS"]) { url }
     records(cell: ["ALL_OTHERS"], first: 100) { figure { value } totalCount nodes { amount { value } } }`,
  )
  expect(rows.map(({ members }) => members[0]?.code)).not.toContain('ALL_OTHERS')
  const { axisTotals } = await askAnalysis<{
    axisTotals: { members: { member: { code: string }; figures: { figure: { value: number } }[] }[] }[]
  }>(
    graph,
    'metrics: [EVENTS_HELD], by: [MEETING_KIND], top: { count: 2, by: MEETING_KIND }',
    'axisTotals { members { member { code } figures { figure { value } } } }',
  )
  const joined = axisTotals[0]?.members.find(({ member }) => member.code === 'ALL_OTHERS')
  expect(records.figure.value).toBe(joined?.figures[0]?.figure.value)
  expect(records.nodes).toHaveLength(records.totalCount)
  expect(records.nodes.reduce((sum, { amount }) => sum + amount.value, 0)).toBe(records.figure.value)
  expect(sources.length).toBeGreaterThan(0)
})
