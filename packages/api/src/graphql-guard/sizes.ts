import { periodDays } from './period-length.ts'

/** What only the record can tell about the size of a question. Arguments are as the schema has read them. */
export interface Sizes {
  /** Of a field that takes a council and a period, such as `kpis`. */
  readonly figures: (args: Readonly<Record<string, unknown>>) => FiguresSize
  readonly analysis: (input: unknown) => AnalysisSize
}

export interface FiguresSize {
  /** From the first to the last of the period, closely enough for a price. */
  readonly days: number
  /** What it costs to count one of them over the facts, in points; 0 where memory can tell them. */
  readonly facts: number
  /** The same for one that is split by district. */
  readonly districts: number
}

export interface AnalysisSize {
  readonly rows: number
  readonly axes: number
  readonly metrics: number
  /** What it costs to count it, in points, whatever is then selected of its answer. */
  readonly points: number
}

/** Of questions that will be refused for another reason. */
export const NO_FIGURES: FiguresSize = { days: 0, facts: 0, districts: 0 }
export const NO_ANALYSIS: AnalysisSize = { rows: 0, axes: 0, metrics: 0, points: 0 }

/** Where there is no record to ask. */
export const UNKNOWN_SIZES: Sizes = {
  figures: ({ period }) => ({ ...NO_FIGURES, days: periodDays(period) }),
  analysis: () => NO_ANALYSIS,
}
