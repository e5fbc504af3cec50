import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { askAnalysis } from './support/ask-figures.ts'
import { openGraph, type TestGraph } from './support/test-graph.ts'

let graph: TestGraph
beforeAll(async () => {
  graph = await openGraph('record', '2022-05-20T08:00:00Z')
})
afterAll(() => graph.close())

interface Figure {
  readonly state: string
  readonly value: number | null
  readonly low: number | null
  readonly high: number | null
  readonly qualifier: string
  readonly unquantified: number
  readonly display: string
}

interface Columns {
  readonly values: readonly (number | null)[]
  readonly lows: readonly (number | null)[] | null
  readonly highs: readonly (number | null)[] | null
  readonly states: readonly string[] | null
  readonly qualifiers: readonly string[] | null
  readonly unquantified: readonly number[] | null
  readonly display: readonly string[]
}

interface Row {
  readonly members: readonly { readonly code: string }[]
  readonly figures: readonly {
    readonly metric: { readonly code: string }
    readonly figure: Figure
    readonly compared: Figure | null
    readonly verdict: string | null
  }[]
}

interface Analysis {
  readonly rowCount: number
  readonly hasMore: boolean
  readonly rows: readonly Row[]
  readonly columns: {
    readonly axes: readonly {
      readonly members: readonly { readonly code: string }[]
      readonly positions: readonly number[]
    }[]
    readonly metrics: readonly {
      readonly figures: Columns
      readonly compared: Columns | null
      readonly verdicts: readonly string[] | null
      readonly axisTotals: readonly Columns[]
    }[]
  }
  readonly totals: readonly { readonly figure: Figure; readonly verdict: string | null }[]
  readonly axisTotals: readonly {
    readonly members: readonly {
      readonly member: { readonly code: string }
      readonly figures: readonly { readonly figure: Figure }[]
    }[]
  }[]
}

const FIGURE = 'state value low high qualifier unquantified display'
const COLUMNS = 'values lows highs states qualifiers unquantified display'

const analyze = <Data = Analysis>(input: string, fields = WHOLE): Promise<Data> =>
  askAnalysis(graph, input, fields)

const WHOLE = `rowCount hasMore
  rows { members { code } figures { metric { code } figure { ${FIGURE} } compared { ${FIGURE} } verdict } }
  columns { axes { members { code } positions } metrics { figures { ${COLUMNS} } compared { ${COLUMNS} } verdicts axisTotals { ${COLUMNS} } } }
  totals { figure { ${FIGURE} } verdict } axisTotals { members { member { code } figures { figure { ${FIGURE} } } } }`

/** Row `row` of columns, with the usual value wherever a column is left out. */
function figureIn(columns: Columns, row: number): Figure {
  const value = columns.values[row] ?? null
  return {
    value,
    low: columns.lows === null ? value : (columns.lows[row] ?? null),
    high: columns.highs === null ? value : (columns.highs[row] ?? null),
    state: columns.states?.[row] ?? 'REPORTED',
    qualifier: columns.qualifiers?.[row] ?? 'EXACT',
    unquantified: columns.unquantified?.[row] ?? 0,
    display: columns.display[row] ?? '',
  }
}

const FIRST_TERM = 'period: { term: "sms-term-1" }'

describe('rows and columns tell the same', () => {
  test.each([
    ['one figure', `metrics: [PERSONS_ASSISTED], ${FIRST_TERM}`],
    ['steps of time', `metrics: [MEETINGS_HELD, EVENTS_HELD], ${FIRST_TERM}, grain: QUARTER`],
    ['terms', 'metrics: [EVENTS_HELD, PRESS_PUBLICATIONS], grain: TERM'],
    ['regions', 'metrics: [EVENTS_HELD], level: ECONOMIC_REGION'],
    ['several axes', 'metrics: [EVENTS_HELD], grain: YEAR, level: COUNTRY, by: [MEETING_KIND]'],
    ['ranges', `metrics: [PERSONS_ASSISTED, SERVICES_DELIVERED], ${FIRST_TERM}, by: [ASSISTANCE_TYPE]`],
    ['shares', `metrics: [ACCEPTANCE_RATE, PROPOSALS_MADE], ${FIRST_TERM}, grain: YEAR`],
    [
      'a comparison',
      'metrics: [EVENTS_HELD], period: { code: "2017" }, grain: QUARTER, compare: PREVIOUS_FULL',
    ],
    [
      'order, limit and top',
      'metrics: [EVENTS_HELD], by: [MEETING_KIND], top: { count: 2, by: MEETING_KIND }, order: {}, limit: 2',
    ],
  ])('%s', async (_what, input) => {
    const { rowCount, rows, columns, axisTotals } = await analyze(input)
    expect(rows).toHaveLength(rowCount)
    expect(rowCount).toBeGreaterThan(0)
    for (const [row, { members, figures }] of rows.entries()) {
      expect(members.map(({ code }) => code)).toEqual(
        columns.axes.map((axis) => axis.members[axis.positions[row] ?? -1]?.code),
      )
      for (const [index, { figure, compared, verdict }] of figures.entries()) {
        const metric = columns.metrics[index]
        if (metric === undefined) throw new Error('There are as many metrics in columns as in rows.')
        expect(figureIn(metric.figures, row)).toEqual(figure)
        expect(metric.compared && figureIn(metric.compared, row)).toEqual(compared)
        expect(metric.verdicts?.[row] ?? null).toBe(verdict)
      }
    }
    for (const [axis, { members }] of axisTotals.entries()) {
      for (const [position, { member, figures }] of members.entries()) {
        expect(member.code).toBe(columns.axes[axis]?.members[position]?.code)
        const told = columns.metrics.map(({ axisTotals: totals }) => totals[axis])
        expect(figures.map(({ figure }) => figure)).toEqual(
          told.map((total) => total && figureIn(total, position)),
        )
      }
    }
  })
})

describe('an analysis tells what key figures tell', () => {
  test('in its totals', async () => {
    const metrics = 'MEETINGS_HELD PERSONS_ASSISTED FAMILIES_ASSISTED PRESS_OUTLETS ACCEPTANCE_RATE'
    const { totals } = await analyze(`metrics: [${metrics}], ${FIRST_TERM}`)
    const { data } = await graph.ask<{ kpis: { figure: Figure }[] }>(
      `{ kpis(council: "sms", metrics: [${metrics}], ${FIRST_TERM}) { figure { ${FIGURE} } } }`,
    )
    expect(totals.map(({ figure }) => figure)).toEqual(data.kpis.map(({ figure }) => figure))
    expect(totals.map(({ figure }) => figure.display)).toContain('from about 300 to about 595')
  })

  test.each([
    ['grain: QUARTER', 'series(grain: QUARTER)', FIRST_TERM],
    ['grain: TERM', 'series(grain: TERM)', 'period: { code: "2015-01-01..2022-12-31" }'],
    ['level: ECONOMIC_REGION', 'byRegion', FIRST_TERM],
    ['by: [MEETING_KIND]', 'breakdown(by: MEETING_KIND)', FIRST_TERM],
  ])('in its rows by %s', async (axis, split, period) => {
    const { rows } = await analyze(`metrics: [EVENTS_HELD], ${period}, ${axis}`)
    const cell = `{ member { code } figure { ${FIGURE} } }`
    const { data } = await graph.ask<{
      kpis: [{ split: Record<'cells' | 'rest', { member: { code: string }; figure: Figure }[]> }]
    }>(
      `{ kpis(council: "sms", metrics: [EVENTS_HELD], ${period}) { split: ${split} { cells ${cell} rest ${cell} } } }`,
    )
    const { cells, rest } = data.kpis[0].split
    expect(rows.map(({ members, figures }) => [members[0]?.code, figures[0]?.figure])).toEqual(
      [...cells, ...rest].map(({ member, figure }) => [member.code, figure]),
    )
  })
})

test('columns that say the usual thing of every row are left out', async () => {
  const { columns } = await analyze(
    'metrics: [EVENTS_HELD], by: [MEETING_KIND], period: { code: "2017" }, order: {}, limit: 1',
    `columns { metrics { figures { ${COLUMNS} } compared { values } verdicts } }`,
  )
  expect(columns.metrics).toEqual([
    {
      figures: {
        values: [expect.any(Number)],
        lows: null,
        highs: null,
        states: null,
        qualifiers: null,
        unquantified: null,
        display: [expect.any(String)],
      },
      compared: null,
      verdicts: null,
    },
  ])
})

test('each step is compared with its own, and both stretches of days are told', async () => {
  const { comparison, rows } = await analyze<{ comparison: unknown; rows: Row[] }>(
    'metrics: [EVENTS_HELD], period: { relative: THIS_QUARTER }, grain: MONTH, compare: PREVIOUS_SAME_ELAPSED',
    `comparison { mode current { from to } compared { from to } } rows { members { code } figures { compared { state } verdict } }`,
  )
  expect(comparison).toEqual({
    mode: 'PREVIOUS_SAME_ELAPSED',
    current: { from: '2022-04-01', to: '2022-05-20' },
    compared: { from: '2022-01-01', to: '2022-02-19' },
  })
  expect(rows.map(({ members }) => members[0]?.code)).toEqual(['2022-04', '2022-05'])
  for (const { figures } of rows) {
    expect(figures).toEqual([{ compared: { state: 'NOT_REPORTED' }, verdict: 'CANNOT_TELL' }])
  }
})

test('the largest rows come first, and what limit cuts off is told', async () => {
  const { rows, hasMore, totals } = await analyze(
    'metrics: [EVENTS_HELD], by: [MEETING_KIND], order: { direction: DESCENDING }, limit: 3',
  )
  const values = rows.map(({ figures }) => figures[0]?.figure.value ?? 0)
  expect(values).toEqual(values.toSorted((a, b) => b - a))
  expect(values).toHaveLength(3)
  expect(hasMore).toBe(true)
  expect(totals[0]?.figure.value).toBeGreaterThan(values.reduce((sum, value) => sum + value, 0))
})

test('top joins what it does not keep into one member', async () => {
  const { rows, totals } = await analyze(
    'metrics: [EVENTS_HELD], by: [MEETING_KIND], top: { count: 2, by: MEETING_KIND }',
  )
  const codes = rows.map(({ members }) => members[0]?.code)
  expect(codes.filter((code) => code !== 'ALL_OTHERS' && code !== 'NOT_SPECIFIED')).toHaveLength(2)
  expect(codes).toContain('ALL_OTHERS')
  const values = rows.map(({ figures }) => figures[0]?.figure.value ?? 0)
  expect(values.reduce((sum, value) => sum + value, 0)).toBe(totals[0]?.figure.value)
})

test('categories can be left out, and roles, wordings and sources asked for', async () => {
  const valueUnder = async (filter: string) => {
    const { totals } = await analyze(
      `metrics: [EVENTS_HELD], filter: { ${filter} }`,
      'totals { figure { value } }',
    )
    return totals[0]?.figure.value ?? 0
  }
  const all = await valueUnder('roles: [ORGANIZER, SUPPORTER]')
  const meetings = await valueUnder('meetingKinds: [COUNCIL_MEETING]')
  expect(meetings).toBeGreaterThan(0)
  expect(await valueUnder('notMeetingKinds: [COUNCIL_MEETING]')).toBe(all - meetings)
  expect((await valueUnder('roles: [ORGANIZER]')) + (await valueUnder('roles: [SUPPORTER]'))).toBe(all)
  expect(await valueUnder('roles: [ORGANIZER, SUPPORTER, PARTICIPANT]')).toBeGreaterThanOrEqual(all)
  expect(await valueUnder('qualifiers: [ABOUT]')).toBe(0)
  const { data } = await graph.ask<{ sources: { nodes: { key: string; url: string }[] } }>(
    '{ sources(council: "sms", first: 100) { nodes { key url } } }',
  )
  // The two-year article says that there were 12 meetings.
  const article = data.sources.nodes.find(({ url }) => url?.endsWith('news_detail/10048'))
  expect(await valueUnder(`sources: ["${article?.key}"]`)).toBe(12)
})

test('a region of an earlier division is asked with its day', async () => {
  const codes = async (asOf: string) => {
    const { rows } = await analyze(`metrics: [EVENTS_HELD], level: ECONOMIC_REGION, regionsAsOf: "${asOf}"`)
    return rows.map(({ members }) => members[0]?.code)
  }
  expect(await codes('2022-01-01')).toContain('ER-BA')
  expect(await codes('2021-07-06')).not.toContain('ER-BA')
})
