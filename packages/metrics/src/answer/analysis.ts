import type { Figure, FigureState, Period, Qualifier, Unit, Verdict } from '@council-outcomes/figures'
import type { MetricCode } from '../metric-code.ts'
import type { Axis } from '../question/question.ts'
import type { Member } from './member.ts'
import type { Conflict } from './total.ts'

/**
 * A split answer as columns. Row r stands for the members `axes[a].members[axes[a].positions[r]]`. Time and regions are
 * dense: a combination without records has a row with its state. Remaining members have rows where something is in them.
 */
export interface Analysis {
  readonly rows: number
  /** Whether `limit` cut rows off. */
  readonly hasMore: boolean
  readonly axes: readonly AnalysisAxis[]
  /** The codes of the members that `top` keeps, whether or not a row is left of them; null where nothing is joined. */
  readonly kept: readonly string[] | null
  readonly metrics: readonly MetricAnswer[]
  /** The days that are compared: of a running period, those that have passed. Null without a comparison. */
  readonly comparison: { readonly current: Period; readonly compared: Period } | null
}

/** Where figures are counted: in memory, or in the database, which takes longer. */
export type AnswerRoute = 'COLUMNS' | 'FACTS'

export interface AnalysisAxis {
  readonly axis: Axis
  readonly members: readonly Member[]
  /** One entry a row. */
  readonly positions: readonly number[]
}

export interface MetricAnswer {
  readonly metric: MetricCode
  readonly cells: FigureColumns
  /** The same rows in the compared period; null without a comparison or where there is nothing earlier. */
  readonly compared: FigureColumns | null
  readonly verdicts: readonly Verdict[] | null
  readonly total: Figure
  readonly comparedTotal: Figure | null
  /** What straddles either period counts too: no verdict that it could change. Null without a comparison. */
  readonly totalVerdict: Verdict | null
  readonly straddling: { readonly count: number; readonly figure: Figure }
  readonly conflicts: readonly Conflict[]
  /** Per axis, the figure of each of its members over all others: computed again, never summed, where it must be. */
  readonly axisTotals: readonly FigureColumns[]
}

/** Figures side by side, one entry a row; the same as so many `Figure`s. */
export interface FigureColumns {
  readonly unit: Unit
  /** The unit of a row may be narrower: children among persons. */
  readonly unitOf: (row: number) => Unit
  readonly state: readonly FigureState[]
  readonly qualifier: readonly Qualifier[]
  readonly value: readonly (number | null)[]
  readonly low: readonly (number | null)[]
  readonly high: readonly (number | null)[]
  readonly unquantified: readonly number[]
  /** The whole figure of a row, for display and for people. */
  readonly figure: (row: number) => Figure
}
