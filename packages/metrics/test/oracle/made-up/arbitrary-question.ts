import type { CouncilRole, StatedQualifier } from '@council-outcomes/db'
import {
  ALL_TIME,
  bucketOf,
  COMPARISON_MODES,
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
import type { MetricCode } from '../../../src/metric-code.ts'
import type { MetricDefinition } from '../../../src/metric-definition.ts'
import type { TopMembers } from '../../../src/question/analysis.ts'
import type { Axis } from '../../../src/question/question.ts'
import type { CategoryChoice, QuestionFilter } from '../../../src/question/question-filter.ts'
import type { AnyQuestion } from '../any-question.ts'
import { CODES } from '../categories.ts'
import { anyDay, anyStretch } from './arbitrary-days.ts'
import { KINDS } from './arbitrary-things.ts'
import { REGIONS, SOURCES } from './world.ts'

const anyPeriod: fc.Arbitrary<Period> = fc.oneof(
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

function anyAxes(metric: MetricDefinition, maxLength: number): fc.Arbitrary<readonly Axis[]> {
  return fc.uniqueArray(anyAxis(metric), {
    maxLength,
    selector: (axis) => (axis.kind === 'CATEGORY' ? axis.dimension : axis.kind),
  })
}

const anyAsked = (metric: MetricDefinition) =>
  fc.record({
    period: anyPeriod,
    region: anyRegion,
    regionsAsOf: rarely(fc.constantFrom('2019-12-31', '2021-07-06', '2021-07-07').map(calendarDate)),
    filter: anyFilter(metric),
  })

export const anyTotal: fc.Arbitrary<AnyQuestion & { readonly kind: 'TOTAL' }> = anyMetric.chain((metric) =>
  anyAsked(metric).map((asked) => ({ kind: 'TOTAL', asked: { ...asked, metric: metric.code } })),
)

export const anyCells: fc.Arbitrary<AnyQuestion & { readonly kind: 'CELLS' }> = anyMetric.chain((metric) =>
  fc
    .record({ asked: anyAsked(metric), axis: anyAxis(metric) })
    .map(({ asked, axis }) => ({ kind: 'CELLS', asked: { ...asked, metric: metric.code }, axis })),
)

const anyTop = fc.record({ axis: fc.nat(2), count: fc.integer({ min: 1, max: 3 }) })

/** Steps of time are never joined. */
function topOf(
  top: Omit<TopMembers, 'metric'> | null,
  axes: readonly Axis[],
  metric: MetricCode,
): TopMembers | null {
  const isRanked = top !== null && ['REGION', 'CATEGORY'].includes(axes[top.axis]?.kind ?? '')
  return isRanked ? { ...top, metric } : null
}

/** Up to three metrics that have the dimensions of the first, on up to three axes. */
export const anyAnalysis: fc.Arbitrary<AnyQuestion & { readonly kind: 'ANALYSIS' }> = anyMetric.chain(
  (first) => {
    const alike = METRICS.filter(({ dimensions }) =>
      first.dimensions.every((one) => dimensions.includes(one)),
    )
    return fc
      .record({
        asked: anyAsked(first),
        more: fc.uniqueArray(fc.constantFrom(...alike.map(({ code }) => code)), { maxLength: 2 }),
        axes: anyAxes(first, 3),
        compare: fc.option(fc.constantFrom(...COMPARISON_MODES), { freq: 1 }),
        direction: fc.option(fc.constantFrom('ASCENDING' as const, 'DESCENDING' as const), { freq: 1 }),
        limit: rarely(fc.integer({ min: 1, max: 9 })),
        top: rarely(anyTop),
        of: fc.nat(2),
      })
      .map(({ asked, more, axes, compare, direction, limit, top, of }) => {
        const metrics = [...new Set([first.code, ...more])]
        const metric = metrics[of % metrics.length] ?? first.code
        return {
          kind: 'ANALYSIS',
          asked: {
            ...{ ...asked, metrics, axes, compare, limit },
            order: direction === null ? null : { metric, direction },
            top: topOf(top, axes, metric),
          },
        }
      })
  },
)

export const anyEvidence: fc.Arbitrary<AnyQuestion & { readonly kind: 'EVIDENCE' }> = anyMetric.chain(
  (metric) =>
    fc
      .record({
        asked: anyAsked(metric),
        axes: anyAxes(metric, 2),
        top: fc.option(anyTop, { freq: 1 }),
        cell: fc.nat(999),
      })
      .map(({ asked, axes, top, cell }) => ({
        kind: 'EVIDENCE',
        asked: { ...asked, metric: metric.code },
        axes,
        top: topOf(top, axes, metric.code),
        cell,
      })),
)

const anyStraddling: fc.Arbitrary<AnyQuestion> = anyMetric.chain((metric) =>
  anyAsked(metric).map((asked) => ({ kind: 'STRADDLING', asked: { ...asked, metric: metric.code } })),
)

export const anyQuestion: fc.Arbitrary<AnyQuestion> = fc.oneof(
  { weight: 2, arbitrary: anyTotal },
  { weight: 2, arbitrary: anyCells },
  { weight: 5, arbitrary: anyAnalysis },
  { weight: 2, arbitrary: anyEvidence },
  { weight: 1, arbitrary: anyStraddling },
)
