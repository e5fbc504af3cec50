import { periodDays } from './period-length.ts'

/** What only the record can tell about the size of a question. Arguments are as the schema has read them. */
export interface Sizes {
  /** Days from the first to the last of a PeriodInput, closely enough for a price. */
  readonly days: (council: unknown, period: unknown) => number
  readonly analysis: (input: unknown) => AnalysisSize
}

export interface AnalysisSize {
  readonly rows: number
  readonly axes: number
  readonly metrics: number
  /** What it costs to count it, in points, whatever is then selected of its answer. */
  readonly points: number
}

/** Of a question that will be refused for another reason. */
export const NO_ANALYSIS: AnalysisSize = { rows: 0, axes: 0, metrics: 0, points: 0 }

/** Where there is no record to ask. */
export const UNKNOWN_SIZES: Sizes = {
  days: (_council, period) => periodDays(period),
  analysis: () => NO_ANALYSIS,
}
