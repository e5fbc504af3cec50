import { METRICS } from '@council-outcomes/metrics'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { askKpi } from './support/ask-figures.ts'
import { openGraph, type TestGraph } from './support/test-graph.ts'

let graph: TestGraph
beforeAll(async () => {
  graph = await openGraph('record', '2016-05-20T20:30:00Z')
})
afterAll(() => graph.close())

const FIRST_TERM = 'period: { term: "sms-term-1" }'

const kpi = <Data>(args: string, fields: string): Promise<Data> => askKpi(graph, args, fields)

test('key figures come in the order in which they are asked, each with its own unit', async () => {
  const { data } = await graph.ask(
    `{ kpis(council: "sms", metrics: [FAMILIES_ASSISTED, MEETINGS_HELD], ${FIRST_TERM}) { metric { code } figure { unit value } } }`,
  )
  expect(data).toEqual({
    kpis: [
      { metric: { code: 'FAMILIES_ASSISTED' }, figure: { unit: 'FAMILY', value: 500 } },
      { metric: { code: 'MEETINGS_HELD' }, figure: { unit: 'MEETING', value: 12 } },
    ],
  })
})

test('a figure tells its qualifier, its bounds and its range, in each language', async () => {
  const { figure } = await kpi<{ figure: unknown }>(
    `metrics: [PERSONS_ASSISTED], ${FIRST_TERM}`,
    `figure { state value low high qualifier range { from fromApproximate to toApproximate }
      en: displayWithUnit az: displayWithUnit(locale: AZ) ru: displayWithUnit(locale: RU) }`,
  )
  expect(figure).toEqual({
    state: 'REPORTED',
    value: null,
    low: 285,
    high: 610,
    qualifier: 'RANGE',
    range: { from: 300, fromApproximate: true, to: 595, toApproximate: true },
    en: 'from about 300 to about 595 persons',
    az: expect.stringContaining('300'),
    ru: expect.stringContaining('595'),
  })
})

test('no period means all time, and nothing is compared unless it is asked', async () => {
  const found = await kpi(
    'metrics: [MEETINGS_HELD]',
    'period { code kind from to } region { code } comparison { mode }',
  )
  expect(found).toEqual({
    period: { code: 'ALL', kind: 'ALL', from: null, to: null },
    region: null,
    comparison: null,
  })
})

test('today is a day in the time zone of the council: half past midnight in Baku', async () => {
  const { data } = await graph.ask(`{
    council(key: "sms") { today }
    resolvePeriod(council: "sms", period: { relative: YEAR_TO_DATE }) { code from to running }
    finished: resolvePeriod(council: "sms", period: { relative: LAST_QUARTER }) { code running label(locale: RU) }
  }`)
  expect(data).toEqual({
    council: { today: '2016-05-21' },
    resolvePeriod: { code: '2016-01-01..2016-05-21', from: '2016-01-01', to: '2016-05-21', running: true },
    finished: { code: '2016-Q1', running: false, label: 'I квартал 2016' },
  })
})

test('a term is a period with the name of the term', async () => {
  const { data } = await graph.ask(
    '{ resolvePeriod(council: "sms", period: { relative: THIS_TERM }) { code kind from to label az: label(locale: AZ) } }',
  )
  expect(data).toEqual({
    resolvePeriod: {
      code: 'sms-term-1',
      kind: 'TERM',
      from: '2015-05-20',
      to: '2017-06-30',
      label: 'First term',
      az: 'Birinci çağırış',
    },
  })
})

test('a running quarter is compared with as many days of the last, and both date ranges are told', async () => {
  const { comparison } = await kpi<{ comparison: unknown }>(
    'metrics: [EVENTS_HELD], period: { relative: THIS_QUARTER }, compare: PREVIOUS_SAME_ELAPSED',
    'comparison { mode current { from to } compared { from to } verdict difference }',
  )
  expect(comparison).toMatchObject({
    mode: 'PREVIOUS_SAME_ELAPSED',
    current: { from: '2016-04-01', to: '2016-05-21' },
    compared: { from: '2016-01-01', to: '2016-02-20' },
    verdict: 'CANNOT_TELL',
    difference: null,
  })
})

test('the first term has nothing earlier to be compared with', async () => {
  expect(
    await kpi(`metrics: [EVENTS_HELD], ${FIRST_TERM}, compare: PREVIOUS_FULL`, 'comparison { verdict }'),
  ).toEqual({
    comparison: null,
  })
})

test('what only partly fits leaves open how two exact years compare, and is counted for each of them', async () => {
  expect(
    await kpi(
      'metrics: [MEETINGS_HELD], period: { code: "2017" }, compare: PREVIOUS_FULL',
      `comparison { verdict doubt currentFigure { value qualifier } figure { value qualifier }
        currentStraddling { count } straddling { count figure { value } } }`,
    ),
  ).toEqual({
    comparison: {
      verdict: 'CANNOT_TELL',
      doubt: 'PARTLY_FITTING',
      currentFigure: { value: 1, qualifier: 'EXACT' },
      figure: { value: 1, qualifier: 'EXACT' },
      currentStraddling: { count: 2 },
      straddling: { count: 2, figure: { value: 11 } },
    },
  })
})

interface Measured {
  readonly figure: { readonly value: number | null }
}

interface Split {
  readonly total: { readonly value: number }
  readonly cells: readonly Measured[]
  readonly rest: readonly Measured[]
}

test('cells and the rest add up to the total, on each axis', async () => {
  const parts = '{ total { value } cells { figure { value } } rest { figure { value } } }'
  const found = await kpi<Record<'series' | 'byRegion' | 'breakdown', Split>>(
    'metrics: [EVENTS_HELD]',
    `series(grain: YEAR) ${parts} byRegion ${parts} breakdown(by: MEETING_KIND) ${parts}`,
  )
  for (const { total, cells, rest } of [found.series, found.byRegion, found.breakdown]) {
    const values = [...cells, ...rest].map(({ figure }) => figure.value ?? 0)
    expect(total.value).toBeGreaterThan(12)
    expect(values.reduce((sum, value) => sum + value, 0)).toBe(total.value)
  }
})

test('each member says what it is: a period, a region, a category, or what the record leaves open', async () => {
  const member =
    '{ member { kind code label az: label(locale: AZ) period { from to } region { code kind } } }'
  const found = await kpi(
    `metrics: [EVENTS_HELD], ${FIRST_TERM}`,
    `series(grain: YEAR) { axis { kind grain level by } cells ${member} rest ${member} }
     byRegion(level: COUNTRY) { axis { kind grain level by } cells ${member} }
     breakdown(by: MEETING_KIND) { axis { kind grain level by } cells ${member} }`,
  )
  const cell = (expected: object) => ({ member: expect.objectContaining(expected) })
  const year = (code: string) =>
    cell({
      kind: 'PERIOD',
      code,
      label: code,
      period: { from: `${code}-01-01`, to: `${code}-12-31` },
      region: null,
    })
  expect(found).toMatchObject({
    series: {
      axis: { kind: 'TIME', grain: 'YEAR', level: null, by: null },
      cells: [year('2015'), year('2016'), year('2017')],
      rest: [cell({ kind: 'NOT_DATED', label: 'Not dated', period: null, region: null })],
    },
    byRegion: {
      axis: { kind: 'REGION', grain: null, level: 'COUNTRY', by: null },
      cells: [cell({ kind: 'REGION', code: 'AZ', region: { code: 'AZ', kind: 'COUNTRY' }, period: null })],
    },
    breakdown: {
      axis: { kind: 'CATEGORY', grain: null, level: null, by: 'MEETING_KIND' },
      cells: expect.arrayContaining([
        cell({ kind: 'CATEGORY', code: 'COUNCIL_MEETING', az: 'Şuranın iclası' }),
      ]),
    },
  })
})

test('a filter and a region narrow the question', async () => {
  const found = await kpi(
    `metrics: [PERSONS_ASSISTED], ${FIRST_TERM}, filter: { assistanceTypes: ["language_course"] }, region: "ER-BA", regionsAsOf: "2022-01-01"`,
    'region { code } figure { state } straddling { figure { value } }',
  )
  expect(found).toEqual({
    region: { code: 'ER-BA' },
    figure: { state: 'NOT_REPORTED' },
    straddling: { figure: { value: 157 } },
  })
})

test('the catalogue defines every metric in each language', async () => {
  const { data } = await graph.ask<{ metrics: Record<'en' | 'az' | 'ru', string>[] }>(
    '{ metrics { code en: definition az: definition(locale: AZ) ru: definition(locale: RU) unit direction dimensions additive version } }',
  )
  expect(data.metrics).toHaveLength(METRICS.length)
  for (const { en, az, ru } of data.metrics) expect(new Set([en, az, ru]).size).toBe(3)
})

test('a key figure that is asked twice is refused', async () => {
  const { code } = await graph.ask('{ kpis(council: "sms", metrics: [EVENTS_HELD, EVENTS_HELD]) { id } }')
  expect(code).toBe('BAD_VALUE')
})

interface InColumns {
  readonly cells: readonly Part[]
  readonly rest: readonly Part[]
  readonly columns: {
    readonly members: readonly { readonly code: string }[]
    readonly placed: number
    readonly figures: Readonly<Record<string, unknown>>
  }
}

interface Part {
  readonly member: { readonly code: string }
  readonly figure: { readonly displayWithUnit: string }
}

test('a split tells the same in columns: what was placed, then the rest, each in its own unit', async () => {
  const part = '{ member { code } figure { displayWithUnit } }'
  const columns = 'columns { members { code } placed figures { units ranges displayWithUnit } }'
  const { breakdown, byRegion } = await kpi<Record<'breakdown' | 'byRegion', InColumns>>(
    `metrics: [PERSONS_ASSISTED], ${FIRST_TERM}`,
    `breakdown(by: ASSISTANCE_TYPE) { cells ${part} rest ${part} ${columns} }
     byRegion { cells ${part} rest ${part} ${columns} }`,
  )
  for (const { cells, rest, columns } of [breakdown, byRegion]) {
    const parts = [...cells, ...rest]
    expect(columns.placed).toBe(cells.length)
    expect(columns.members.map(({ code }) => code)).toEqual(parts.map(({ member }) => member.code))
    expect(columns.figures.displayWithUnit).toEqual(parts.map(({ figure }) => figure.displayWithUnit))
  }
  expect(breakdown.columns.figures).toMatchObject({ units: expect.arrayContaining(['CHILD']), ranges: null })
  expect(byRegion.columns.figures).toMatchObject({ ranges: expect.arrayContaining([{ from: 300, to: 595 }]) })
})
