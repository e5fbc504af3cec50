import type { ComparisonMode } from '@council-outcomes/figures'
import type { MetricCode } from '../metric-code.ts'
import type { Axis, Question } from './question.ts'

/** Several metrics, split by several axes at once. */
export interface AnalysisQuestion extends Omit<Question, 'metric'> {
  /** One to ten, none twice. Every axis and filter must be one that all of them have. */
  readonly metrics: readonly MetricCode[]
  /** Up to four, at most one of time and one of region, no dimension twice; none asks for the total alone. */
  readonly axes: readonly Axis[]
  readonly compare: ComparisonMode | null
  /** Null leaves the rows in the order of the axes. */
  readonly order: AnalysisOrder | null
  /** The rows that are wanted, from 1; null wants all. */
  readonly limit: number | null
  /** Keeps the members of one axis that come first under the metric and joins the others into "other"; null keeps all. */
  readonly top: TopMembers | null
}

export interface AnalysisOrder {
  readonly metric: MetricCode
  readonly direction: 'ASCENDING' | 'DESCENDING'
}

export interface TopMembers {
  /** Position in `axes`; the axis of a region or a dimension. */
  readonly axis: number
  readonly metric: MetricCode
  readonly count: number
}

/** The most cells that one answer may have: rows times metrics. */
export const MOST_CELLS = 10_000
