import type { CalendarDate, Grain, Period } from '@council-outcomes/figures'
import type { Dimension } from '../dimensions.ts'
import type { MetricCode } from '../metric-code.ts'
import type { RegionLevel } from '../reference/region-tree.ts'
import type { QuestionFilter } from './question-filter.ts'

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
  /** The day whose division of the country is used for all records; null for today's. */
  readonly regionsAsOf: CalendarDate | null
  readonly filter: QuestionFilter
}

/** The steps in which time is told: those of the calendar, or the council's own terms. */
export type SeriesGrain = Grain | 'TERM'

/** What an answer is split by. */
export type Axis =
  | { readonly kind: 'TIME'; readonly grain: SeriesGrain }
  | { readonly kind: 'REGION'; readonly level: RegionLevel }
  | { readonly kind: 'CATEGORY'; readonly dimension: Dimension }

/** A member of an axis by its code, such as "2016-Q4", "ER-BA" or "NOT_DATED". */
export interface AxisMember {
  readonly axis: Axis
  readonly member: string
}

/** All members of an axis but those that were kept, joined into one. */
interface JoinedMembers {
  readonly axis: Axis
  readonly member: typeof ALL_OTHERS
  /** The codes of the others. */
  readonly kept: readonly string[]
}

/** Unlike "OTHER" it is the code of no category. */
export const ALL_OTHERS = 'ALL_OTHERS'

/** One cell of a split answer: a member of each axis. Without any it is the whole figure. */
export type CellAddress = readonly (AxisMember | JoinedMembers)[]
