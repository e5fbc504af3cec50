import {
  compareWith,
  displayDate,
  displayPeriod,
  isBounded,
  type Locale,
  type Period,
} from '@council-outcomes/figures'
import { metricOf } from '../catalogue/catalogue.ts'
import { DIMENSIONS, type Dimension } from '../dimensions.ts'
import type { AnalysisQuestion } from '../question/analysis.ts'
import type { Axis } from '../question/question.ts'
import type { RegionTree } from '../reference/region-tree.ts'
import type { CouncilData } from '../store/snapshot.ts'
import type { Condition, PeriodParts, PreviewWords, QuestionParts, Split } from './question-parts.ts'
import { PREVIEW_AZ } from './sentence-az.ts'
import { PREVIEW_EN } from './sentence-en.ts'
import { PREVIEW_RU } from './sentence-ru.ts'

/** Whose terms, categories and regions give a question its names. */
export interface Names {
  readonly council: CouncilData
  readonly regions: RegionTree
}

const WORDS: Readonly<Record<Locale, PreviewWords>> = { en: PREVIEW_EN, az: PREVIEW_AZ, ru: PREVIEW_RU }

/** The question in one plain sentence. */
export function describeQuestion(question: AnalysisQuestion, names: Names, locale: Locale): string {
  return WORDS[locale].sentence(partsOf(question, names, locale))
}

/** Each condition of the filter in a few words. */
export function describeFilter(
  question: Pick<AnalysisQuestion, 'filter'>,
  names: Names,
  locale: Locale,
): readonly string[] {
  return conditionsOf(question, names, locale).map(WORDS[locale].condition)
}

/** What one member of an axis is: "quarter", "economic region", "kind of help". */
export function axisName(axis: Axis, locale: Locale): string {
  return WORDS[locale].split(splitOf(axis))
}

function partsOf(question: AnalysisQuestion, names: Names, locale: Locale): QuestionParts {
  const { metrics, axes, region, regionsAsOf, period, top, order, limit } = question
  const labelOf = (metric: string) => metricOf(metric).label[locale]
  const topAxis = top === null ? undefined : axes[top.axis]
  return {
    metrics: metrics.map(labelOf),
    splits: axes.map(splitOf),
    place: region === null ? null : placeOf(region, names, locale),
    regionsAsOf: regionsAsOf === null ? null : displayDate(regionsAsOf, locale),
    period: periodParts(period, names, locale),
    conditions: conditionsOf(question, names, locale),
    comparison: comparisonOf(question, names, locale),
    top:
      top === null || topAxis === undefined
        ? null
        : { split: splitOf(topAxis), count: top.count, metric: labelOf(top.metric) },
    order: order === null ? null : { ...order, metric: labelOf(order.metric) },
    limit,
  }
}

function splitOf(axis: Axis): Split {
  switch (axis.kind) {
    case 'TIME':
      return axis.grain
    case 'REGION':
      return axis.level
    case 'CATEGORY':
      return axis.dimension
  }
}

function placeOf(code: string, { regions }: Names, locale: Locale): NonNullable<QuestionParts['place']> {
  const { kind, label } = regions.find(code)
  const isElsewhere = kind === 'ABROAD' || kind === 'ONLINE'
  return { kind: isElsewhere ? kind : 'ON_THE_MAP', name: label[locale] }
}

function periodParts(period: Period, { council }: Names, locale: Locale): PeriodParts {
  const days = displayPeriod(period, locale)
  const term = council.terms.find(({ key }) => period.kind === 'TERM' && key === period.code)
  if (term !== undefined) return { kind: 'TERM', name: term.name[locale], days }
  if (period.from === null && period.to === null) return { kind: 'ALL_TIME' }
  return { kind: isBounded(period) ? 'DAYS' : 'OPEN', days }
}

function comparisonOf(
  { period, compare, council: { today } }: AnalysisQuestion,
  { council }: Names,
  locale: Locale,
): QuestionParts['comparison'] {
  if (compare === null) return null
  const terms = council.terms.map((term) => term.period)
  const { current, compared } = compareWith(period, compare, today, terms)
  return {
    current: displayPeriod(current, locale),
    compared: compared && displayPeriod(compared, locale),
  }
}

function conditionsOf(
  { filter }: Pick<AnalysisQuestion, 'filter'>,
  { council }: Names,
  locale: Locale,
): readonly Condition[] {
  const namesOf = (dimension: Dimension, codes: readonly string[]) => {
    const labels = new Map(council.categories(dimension).map(({ code, label }) => [code, label[locale]]))
    return codes.map((code) => labels.get(code) ?? code)
  }
  const ofCategories = DIMENSIONS.flatMap((dimension): readonly Condition[] => {
    const { in: within = null, notIn: without = null } = filter.categories[dimension] ?? {}
    return [
      ...(within === null ? [] : [{ kind: 'IN' as const, dimension, names: namesOf(dimension, within) }]),
      ...(without === null
        ? []
        : [{ kind: 'NOT_IN' as const, dimension, names: namesOf(dimension, without) }]),
    ]
  })
  return [
    ...ofCategories,
    ...(filter.roles === null ? [] : [{ kind: 'ROLES' as const, roles: filter.roles }]),
    ...(filter.qualifiers === null ? [] : [{ kind: 'QUALIFIERS' as const, qualifiers: filter.qualifiers }]),
    ...(filter.sources === null ? [] : [{ kind: 'SOURCES' as const, count: filter.sources.length }]),
  ]
}
