import type { MetricDefinition } from '../metric-definition.ts'
import type { Axis } from '../question/question.ts'

/**
 * What the cells along an axis say of their total, remaining members included.
 * - ADDITIVE: they add up to it.
 * - OVERLAPPING: the same people may be counted in several, so it is a range that ends at their sum.
 * - NOT_ADDITIVE: nothing; it is computed again.
 */
export type Additivity = 'ADDITIVE' | 'OVERLAPPING' | 'NOT_ADDITIVE'

/** Follows from the measure. A stock adds up over places and categories, and never over time. */
export function additivity({ measure }: MetricDefinition, { kind }: Pick<Axis, 'kind'>): Additivity {
  switch (measure.kind) {
    case 'SUM':
      return measure.overlapping === null ? 'ADDITIVE' : 'OVERLAPPING'
    case 'STOCK':
      return kind === 'TIME' ? 'NOT_ADDITIVE' : 'ADDITIVE'
    case 'DISTINCT':
    case 'MEDIAN':
    case 'RATIO':
      return 'NOT_ADDITIVE'
  }
}

/** Whether the cells along every axis add up to the total. */
export function isAdditive(metric: MetricDefinition): boolean {
  return (['TIME', 'REGION', 'CATEGORY'] as const).every(
    (kind) => additivity(metric, { kind }) === 'ADDITIVE',
  )
}
