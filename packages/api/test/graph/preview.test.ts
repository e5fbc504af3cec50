import { parse } from 'graphql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { schema } from '../../src/graph/schema.ts'
import { BOUNDS } from '../../src/graphql-guard/bounds.ts'
import { costOf } from '../http/support/cost-of.ts'
import { openGraph, type TestGraph } from './support/test-graph.ts'

let graph: TestGraph
beforeAll(async () => {
  graph = await openGraph('demo')
})
afterAll(() => graph.close())

async function preview(input: string) {
  const { data, message } = await graph.ask<{
    preview: { rows: number; cells: number; cost: number; route: string; en: string; az: string; ru: string }
  }>(
    `{ preview(input: { council: "sms", ${input} }) { rows cells cost route en: question az: question(locale: AZ) ru: question(locale: RU) } }`,
  )
  expect(message).toBeNull()
  return data.preview
}

test('a preview tells the question in one sentence of each language, its size and where it is counted', async () => {
  const told = await preview(
    'metrics: [PERSONS_ASSISTED], period: { term: "sms-term-1" }, grain: QUARTER, level: ECONOMIC_REGION, compare: PREVIOUS_FULL',
  )
  expect(told).toMatchObject({
    en: 'Shows persons assisted by quarter and economic region for the term "First term" (20 May 2015 – 30 Jun 2017), with nothing earlier to compare with.',
    az: expect.stringMatching(
      /^“Yardım alan şəxslər” göstəricisi rüblər və iqtisadi rayonlar üzrə göstərilir; .+\.$/,
    ),
    ru: expect.stringMatching(
      /^Показатель «Люди, получившие помощь» по кварталам и экономическим районам; .+\.$/,
    ),
    route: 'COLUMNS',
  })
  expect(told.cells).toBe(2 * told.rows)
})

test('a preview promises at least as many rows as the answer has, remaining members aside', async () => {
  const input = 'metrics: [EVENTS_HELD], period: { code: "2016" }, grain: MONTH, level: ECONOMIC_REGION'
  const { rows } = await preview(input)
  const { data } = await graph.ask<{ analyze: { rows: { members: { kind: string }[] }[] } }>(
    `{ analyze(input: { council: "sms", ${input} }) { rows { members { kind } } } }`,
  )
  const placed = data.analyze.rows.filter(({ members }) =>
    members.every(({ kind }) => kind === 'PERIOD' || kind === 'REGION'),
  )
  expect(placed.length).toBeGreaterThan(0)
  expect(placed.length).toBeLessThanOrEqual(rows)
})

describe('the guard prices an analysis by its work', () => {
  function price(input: string, fields: string): number {
    const query = `{ analyze(input: { council: "sms", ${input} }) { ${fields} } }`
    return costOf(schema, parse(query), {}, graph.context().sizes)
  }
  const columns = 'columns { metrics { figures { values } } }'
  const rows = 'rows { members { code label } figures { figure { value low high display } } }'

  test('by its cells, its metrics and whether it compares', () => {
    const year = price('metrics: [EVENTS_HELD], period: { code: "2016" }, grain: YEAR', columns)
    const days = price('metrics: [EVENTS_HELD], period: { code: "2016" }, grain: DAY', columns)
    const two = price('metrics: [EVENTS_HELD, ATTENDANCE], period: { code: "2016" }, grain: DAY', columns)
    const compared = price(
      'metrics: [EVENTS_HELD], period: { code: "2016" }, grain: DAY, compare: PREVIOUS_FULL',
      columns,
    )
    expect(days).toBeGreaterThan(year + 360)
    expect(two).toBeGreaterThan(1.9 * days)
    expect(compared).toBeGreaterThan(days)
  })

  test('less in columns than in rows', () => {
    const input = 'metrics: [EVENTS_HELD], period: { code: "2016" }, grain: DAY'
    expect(price(input, rows)).toBeGreaterThan(5 * price(input, columns))
  })

  test('at the days that a term has, not at ten years', () => {
    const series = (period: string) => {
      const query = `{ kpis(council: "sms", metrics: [EVENTS_HELD], period: ${period}) { series(grain: DAY) { cells { figure { value } } } } }`
      return costOf(schema, parse(query), {}, graph.context().sizes)
    }
    expect(series('{ term: "sms-term-1" }')).toBe(series('{ code: "2015-05-20..2017-06-30" }'))
  })

  test('through variables and their defaults', () => {
    const query = `query ($input: AnalyzeInput! = { council: "sms", metrics: [EVENTS_HELD], period: { code: "2016" }, grain: DAY }) {
      analyze(input: $input) { ${columns} } }`
    const written = price('metrics: [EVENTS_HELD], period: { code: "2016" }, grain: DAY', columns)
    const { sizes } = graph.context()
    expect(costOf(schema, parse(query), {}, sizes)).toBe(written)
    const input = { council: 'sms', metrics: ['EVENTS_HELD'], period: { code: '2016' }, grain: 'YEAR' }
    expect(costOf(schema, parse(query), { input }, sizes)).toBeLessThan(written)
  })

  test('so that ten of the largest are refused', () => {
    const largest = (alias: string) =>
      `${alias}: analyze(input: { council: "sms", metrics: [EVENTS_HELD], period: { code: "2015-01-01..2016-12-31" }, grain: WEEK, level: DISTRICT }) { ${rows} }`
    const query = `{ ${['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'].map(largest).join(' ')} }`
    expect(costOf(schema, parse(query), {}, graph.context().sizes)).toBeGreaterThan(BOUNDS.cost)
  })

  test('by the records that must be read, where memory cannot tell', () => {
    const { figures, analysis } = graph.context().sizes
    const asked = { council: 'demo', metrics: ['PERSONS_ASSISTED'] }
    expect(figures(asked)).toMatchObject({ facts: 0, districts: expect.any(Number) })
    expect(figures(asked).districts).toBeGreaterThan(0)
    expect(figures({ ...asked, filter: { sources: ['any'] } }).facts).toBe(figures(asked).districts)
    expect(figures({ council: 'demo', metrics: ['EVENTS_HELD'] })).toMatchObject({ facts: 0, districts: 0 })
    const [regions, districts] = ['ECONOMIC_REGION', 'DISTRICT'].map(
      (level) => analysis({ ...asked, level }).points,
    )
    expect(districts).toBe((regions ?? 0) + figures(asked).districts)
  })

  test('so that ten readings of ten million records are refused, but one is not', () => {
    const sizes = {
      figures: () => ({ days: 365, facts: 0, districts: 20_000 }),
      analysis: () => ({ rows: 0, axes: 0, metrics: 0, points: 0 }),
    }
    const districts = (metrics: string) =>
      costOf(
        schema,
        parse(
          `{ kpis(council: "sms", metrics: [${metrics}]) { byRegion(level: DISTRICT) { total { value } } } }`,
        ),
        {},
        sizes,
      )
    expect(districts('PERSONS_ASSISTED')).toBeLessThan(BOUNDS.cost)
    expect(districts('PERSONS_ASSISTED '.repeat(10))).toBeGreaterThan(BOUNDS.cost)
  })

  test('and leaves what will be refused for another reason to its own error', () => {
    expect(price('metrics: [EVENTS_HELD], region: "ATLANTIS"', columns)).toBeLessThan(BOUNDS.cost)
  })
})
