import type { CouncilRole, StatedQualifier } from '@council-outcomes/db'
import {
  ALL_TIME,
  bucketOf,
  calendarDate,
  GRAINS,
  type Period,
  periodBetween,
  periodFromCode,
  termPeriod,
} from '@council-outcomes/figures'
import fc from 'fast-check'
import { METRICS } from '../../../src/catalogue/catalogue.ts'
import type { Dimension } from '../../../src/dimensions.ts'
import type { MetricDefinition } from '../../../src/metric-definition.ts'
import type { Axis } from '../../../src/question/question.ts'
import type { CategoryChoice, QuestionFilter } from '../../../src/question/question-filter.ts'
import { CODES } from '../categories.ts'
import type { Asked } from '../question.ts'
import { anyDay, anyStretch } from './arbitrary-days.ts'
import { KINDS } from './arbitrary-things.ts'
import { REGIONS, SOURCES } from './world.ts'

export const anyPeriod: fc.Arbitrary<Period> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.tuple(anyDay, fc.constantFrom(...GRAINS)).map(([day, grain]) => bucketOf(day, grain)),
  },
  { weight: 3, arbitrary: anyStretch.map(({ from, to }) => periodBetween(from, to)) },
  { weight: 2, arbitrary: fc.constantFrom(ALL_TIME, periodFromCode('2015-01-01..2021-12-31')) },
  { weight: 1, arbitrary: anyDay.map((from) => termPeriod('open', from, null)) },
)

const anyMetric = fc.constantFrom(...METRICS)

const anyRegion = fc.option(fc.constantFrom(...REGIONS.map(({ code }) => code)), { freq: 1 })

function anyChoice(dimension: Dimension): fc.Arbitrary<CategoryChoice> {
  const codes = fc.uniqueArray(fc.constantFrom(...likelyCodes(dimension)), { minLength: 1, maxLength: 3 })
  return fc.oneof(
    { weight: 3, arbitrary: codes.map((some) => ({ in: some, notIn: null })) },
    { weight: 2, arbitrary: codes.map((some) => ({ in: null, notIn: some })) },
    { weight: 1, arbitrary: fc.record({ in: codes, notIn: codes }) },
  )
}

/** Of the kinds of meetings those that records have, and one that none has. */
function likelyCodes(dimension: Dimension): readonly string[] {
  return dimension === 'MEETING_KIND' ? [...KINDS, 'CAMPAIGN'] : CODES[dimension]
}

function anyFilter({ dimensions }: MetricDefinition): fc.Arbitrary<QuestionFilter> {
  const chosen = dimensions.map((dimension) => fc.option(anyChoice(dimension), { freq: 1 }))
  const categories = fc
    .tuple(...chosen)
    .map((choices) =>
      Object.fromEntries(
        dimensions.flatMap((dimension, at) => (choices[at] ? [[dimension, choices[at]]] : [])),
      ),
    )
  return fc.record({
    categories: fc.oneof(fc.constant({}), categories),
    roles: rarely(
      fc.subarray<CouncilRole>(['ORGANIZER', 'SUPPORTER', 'PARTICIPANT', 'SUBJECT'], { minLength: 1 }),
    ),
    qualifiers: rarely(
      fc.subarray<StatedQualifier>(['EXACT', 'ABOUT', 'AT_LEAST', 'AT_MOST', 'UNQUANTIFIED'], {
        minLength: 1,
      }),
    ),
    sources: rarely(fc.subarray<string>([...SOURCES], { minLength: 1, maxLength: 2 })),
  })
}

function rarely<T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> {
  return fc.oneof({ weight: 7, arbitrary: fc.constant(null) }, { weight: 1, arbitrary })
}

function anyAxis({ dimensions }: MetricDefinition): fc.Arbitrary<Axis> {
  return fc.oneof(
    fc.constantFrom(...GRAINS, 'TERM' as const).map((grain) => ({ kind: 'TIME', grain }) as const),
    fc
      .constantFrom('COUNTRY', 'ECONOMIC_REGION', 'MIGRATION_DEPARTMENT', 'DISTRICT')
      .map((level) => ({ kind: 'REGION', level }) as const),
    ...dimensions.map((dimension) => fc.constant({ kind: 'CATEGORY', dimension } as const)),
  )
}

/** A question of one metric, and an axis to split it by. */
export const anyQuestion: fc.Arbitrary<{ readonly asked: Asked; readonly axis: Axis | null }> =
  anyMetric.chain((metric) =>
    fc
      .record({
        period: anyPeriod,
        region: anyRegion,
        regionsAsOf: rarely(fc.constantFrom('2019-12-31', '2021-07-06', '2021-07-07').map(calendarDate)),
        filter: anyFilter(metric),
        axis: fc.option(anyAxis(metric), { freq: 3 }),
      })
      .map(({ axis, ...asked }) => ({ asked: { ...asked, metric: metric.code }, axis })),
  )
