import { createTestDatabase, type TestDatabase } from '@council-outcomes/db/testing'
import {
  calendarDate,
  type Figure,
  GRAINS,
  InputError,
  type Period,
  termPeriod,
} from '@council-outcomes/figures'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import {
  type Analysis,
  type AnalysisQuestion,
  type Axis,
  METRICS,
  type MetricDefinition,
  NO_FILTER,
  type QuestionFilter,
} from '../../src/index.ts'
import { type LiveEngine, liveEngine } from '../live-engine.ts'
import { expectedRows, together } from './expected.ts'
import { SAID } from './said.ts'

/** The real record of the first term, asked in every way; what may come out is said by hand in `said.ts`. */
let database: TestDatabase
let councilId: string
let live: LiveEngine

beforeAll(async () => {
  database = await createTestDatabase(inject('databaseUrl'), 'record')
  councilId = (await database.reader.council.findUniqueOrThrow({ where: { key: 'sms' } })).id
  live = await liveEngine(database)
})
afterAll(async () => {
  await live.close()
  await database.drop()
})

const FIRST_TERM = termPeriod('sms-term-1', calendarDate('2015-05-20'), calendarDate('2017-06-30'))

const GRAIN_AXES: readonly Axis[] = [...GRAINS, 'TERM' as const].map((grain) => ({ kind: 'TIME', grain }))
const LEVEL_AXES: readonly Axis[] = (
  ['COUNTRY', 'ECONOMIC_REGION', 'MIGRATION_DEPARTMENT', 'DISTRICT'] as const
).map((level) => ({ kind: 'REGION', level }))

/** Without axes, on each axis, and on each of time with each of regions and each dimension. */
function splitsOf({ dimensions }: MetricDefinition): readonly (readonly Axis[])[] {
  const categories = dimensions.map((dimension): Axis => ({ kind: 'CATEGORY', dimension }))
  const choices = [GRAIN_AXES, LEVEL_AXES, categories].map((axes) => [null, ...axes])
  return choices.reduce<readonly (readonly Axis[])[]>(
    (splits, axes) =>
      splits.flatMap((split) => axes.map((axis) => (axis === null ? split : [...split, axis]))),
    [[]],
  )
}

const question = (metric: MetricDefinition, axes: readonly Axis[]): AnalysisQuestion => ({
  council: { id: councilId, aboutTolerance: 0.05, today: calendarDate('2026-11-21') },
  metrics: [metric.code],
  period: FIRST_TERM,
  region: null,
  regionsAsOf: null,
  filter: NO_FILTER,
  axes,
  ...{ compare: null, order: null, limit: null, top: null },
})

const bounds = ({ low, high }: Figure) => ({ low, high })

test.each(METRICS)(
  '$code of the first term is in every split what the documents say, and nothing else',
  {
    timeout: 120_000,
  },
  async (metric) => {
    let answered = 0
    const { figure: total } = await live.engine.total({ ...question(metric, []), metric: metric.code })
    for (const axes of splitsOf(metric)) {
      const answer = await unlessTooLarge(live.engine.analyze(question(metric, axes)))
      if (answer === null) continue
      answered += 1
      const told = `${metric.code} by ${JSON.stringify(axes)}`
      const rows = rowsThatSay(answer)
      expect(new Map(rows.map(({ row, figure }) => [row, bounds(figure)])), told).toEqual(
        expectedRows(metric.code, axes),
      )
      // Nobody declared any record of the first term complete, so nothing may be zero.
      expect(
        rows.filter(({ figure }) => figure.state !== 'REPORTED'),
        told,
      ).toEqual([])
      expect(
        rows.filter(({ figure }) => !unitsOf(metric).includes(figure.unit)),
        told,
      ).toEqual([])
      expect(answer.metrics[0]?.conflicts, told).toEqual([])
      expect(answer.metrics[0]?.total, told).toEqual(total)
    }
    expect(answered).toBeGreaterThan(30)
  },
)

test.each(METRICS)('$code of any part of the first term is what lies wholly in that part', async (metric) => {
  const own = SAID.filter(({ metrics }) => metrics.includes(metric.code))
  for (const [from, to] of PARTS) {
    const period: Period = {
      ...FIRST_TERM,
      kind: 'RANGE',
      code: `${from}..${to}`,
      from: calendarDate(from),
      to: calendarDate(to),
    }
    const { figure, straddling } = await live.engine.total({
      ...question(metric, []),
      metric: metric.code,
      period,
    })
    const inside = own.filter(({ days }) => days[0] >= from && days[1] <= to)
    const beside = own.filter((said) => !inside.includes(said) && said.days[0] <= to && said.days[1] >= from)
    const told = `${metric.code} in ${period.code}`
    expect(figure.low === null ? [] : [bounds(figure)], told).toEqual(
      inside.length === 0 ? [] : [together(metric.code, inside)],
    )
    // What is said of a wider period stands beside it; so do totals that other years share with the term.
    expect(straddling.count, told).toBeGreaterThanOrEqual(beside.length)
  }
})

const PARTS = [
  ['2015-05-20', '2015-12-31'],
  ['2015-11-01', '2015-11-30'],
  ['2015-11-02', '2015-11-30'],
  ['2016-01-01', '2016-12-31'],
  ['2016-02-29', '2016-02-29'],
  ['2016-11-17', '2016-11-17'],
  ['2017-01-01', '2017-06-30'],
  ['2017-06-01', '2017-06-30'],
] as const

test.each(METRICS)(
  '$code of the first term is never more under a filter than without one',
  async (metric) => {
    const ask = async (filter: QuestionFilter, region: string | null) =>
      (await live.engine.total({ ...question(metric, []), metric: metric.code, filter, region })).figure
    const whole = await ask(NO_FILTER, null)
    const own = SAID.filter(({ metrics }) => metrics.includes(metric.code))
    for (const region of ['AZ', 'ER-BA', 'AZ-BA', 'DEPT-BAKU', 'AZ-GA', 'ABROAD', 'ONLINE']) {
      const inside = ['AZ-GA', 'ABROAD', 'ONLINE'].includes(region)
        ? []
        : own.filter(({ isInBaku }) => isInBaku)
      const figure = await ask(NO_FILTER, region)
      const told = `${metric.code} in ${region}`
      expect(figure.low === null ? [] : [bounds(figure)], told).toEqual(
        inside.length === 0 ? [] : [together(metric.code, inside)],
      )
    }
    for (const filter of filtersOf(metric)) {
      const figure = await ask(filter, null)
      const told = `${metric.code} of ${JSON.stringify(filter)}`
      if (figure.low === null) continue
      expect(figure.low, told).toBeLessThanOrEqual(whole.low ?? 0)
      expect(figure.high ?? Number.POSITIVE_INFINITY, told).toBeLessThanOrEqual(
        whole.high ?? Number.POSITIVE_INFINITY,
      )
    }
  },
)

function filtersOf({ dimensions }: MetricDefinition): readonly QuestionFilter[] {
  const said = dimensions.flatMap((dimension) =>
    [...new Set(SAID.flatMap(({ categories }) => categories[dimension] ?? []))].flatMap((code) => [
      { ...NO_FILTER, categories: { [dimension]: { in: [code], notIn: null } } },
      { ...NO_FILTER, categories: { [dimension]: { in: null, notIn: [code] } } },
    ]),
  )
  const worded = (['EXACT', 'ABOUT', 'AT_LEAST', 'AT_MOST', 'UNQUANTIFIED'] as const).map((qualifier) => ({
    ...NO_FILTER,
    qualifiers: [qualifier],
  }))
  return [...said, ...worded]
}

/** Families are never among persons; children are. */
function unitsOf({ unit }: MetricDefinition): readonly string[] {
  return unit === 'PERSON' ? ['PERSON', 'CHILD'] : [unit]
}

/** All rows but those of which nothing is reported. */
function rowsThatSay({ rows, axes, metrics: [answer] }: Analysis) {
  if (answer === undefined) throw new RangeError('One metric was asked.')
  const { state, figure } = answer.cells
  return Array.from({ length: rows }, (_, row) => row)
    .filter((row) => state[row] !== 'NOT_REPORTED')
    .map((row) => ({
      row: axes.map(({ members, positions }) => members[positions[row] ?? -1]?.code).join(' '),
      figure: figure(row),
    }))
}

/** Every day in every district is more than one answer may say. */
async function unlessTooLarge(answer: Promise<Analysis>): Promise<Analysis | null> {
  try {
    return await answer
  } catch (error) {
    if (error instanceof InputError && error.code === 'TOO_MANY_CELLS') return null
    throw error
  }
}
