import type { CalendarDate, Grain, Period } from '@council-outcomes/figures'
import type { Dimension, Filter } from '../dimensions.ts'
import type { MetricCode } from '../metric-code.ts'
import type { RegionLevel } from '../reference/region-tree.ts'

/** Whose record is asked, and what the council decided about reading it. */
export interface CouncilScope {
  readonly id: string
  /** The share by which "about" may be off, from 0 to 1. */
  readonly aboutTolerance: number
  /** The current day in the council's time zone. */
  readonly today: CalendarDate
}

export interface Question {
  readonly council: CouncilScope
  readonly metric: MetricCode
  readonly period: Period
  /** Code of a region; null asks everywhere. */
  readonly region: string | null
  readonly filter: Filter
}

/** What an answer is split by. */
export type Axis =
  | { readonly kind: 'TIME'; readonly grain: Grain }
  | { readonly kind: 'REGION'; readonly level: RegionLevel }
  | { readonly kind: 'CATEGORY'; readonly dimension: Dimension }

/** One cell of a split answer: `member` is the code of its member, such as "2016-Q4", "ER-BA" or "NOT_DATED". */
export interface CellAddress {
  readonly axis: Axis
  readonly member: string
}
