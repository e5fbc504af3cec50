import type { Qualifier } from './qualifier.ts'
import type { Unit } from './unit.ts'

/**
 * ZERO: the record is complete there and nothing happened. NOT_REPORTED: nobody recorded a number.
 * SUPPRESSED: known, and hidden to protect people. NOT_APPLICABLE: the question has no answer here.
 */
export const FIGURE_STATES = ['REPORTED', 'ZERO', 'NOT_REPORTED', 'SUPPRESSED', 'NOT_APPLICABLE'] as const

export type FigureState = (typeof FIGURE_STATES)[number]

/** One end of a range as it is worded: "about 300" is `{ value: 300, approximate: true }`. */
export interface Bound {
  readonly value: number
  readonly approximate: boolean
}

export interface WordedRange {
  readonly from: Bound
  /** Null when there is no upper end. */
  readonly to: Bound | null
}

/** A number with everything that must be said with it. No number in it is negative. */
export interface Figure {
  readonly state: FigureState
  /** Null when nothing was measured, and for a RANGE, which has no single value. */
  readonly value: number | null
  /** The least it can be. Null only when nothing was measured. */
  readonly low: number | null
  /** The most it can be. Null when there is no upper bound or nothing was measured. */
  readonly high: number | null
  readonly unit: Unit
  readonly qualifier: Qualifier
  /** How a RANGE is worded; null for every other qualifier. */
  readonly range: WordedRange | null
  /** Reports without a number ("hundreds of events"): counted here, never summed. */
  readonly unquantified: number
}

export type MeasuredFigure = Figure & { readonly low: number }

/** Whether there is a number, zero included. */
export function isMeasured(figure: Figure): figure is MeasuredFigure {
  return figure.low !== null
}

export interface Measurement {
  readonly unit: Unit
  readonly qualifier: Qualifier
  readonly worded: WordedRange
  readonly low: number
  readonly high: number | null
  readonly unquantified: number
}

export function measured({ worded, low, high, unit, qualifier, unquantified }: Measurement): MeasuredFigure {
  const isRange = qualifier === 'RANGE'
  const spoken = qualifier === 'AT_MOST' ? worded.to : worded.from
  return {
    state: qualifier === 'EXACT' && high === 0 ? 'ZERO' : 'REPORTED',
    value: isRange || spoken === null ? null : spoken.value,
    low,
    high,
    unit,
    qualifier,
    range: isRange ? worded : null,
    unquantified,
  }
}

export function unmeasured(
  state: Exclude<FigureState, 'REPORTED' | 'ZERO'>,
  unit: Unit,
  unquantified = 0,
): Figure {
  return { state, value: null, low: null, high: null, unit, qualifier: 'EXACT', range: null, unquantified }
}

/** The two ends of a figure as its words give them: "more than 200" runs from 200 without an end. */
export function wordedRange(figure: MeasuredFigure): WordedRange {
  if (figure.range !== null) return figure.range
  const value = figure.value ?? figure.low
  const approximate = figure.qualifier === 'ABOUT' || figure.qualifier === 'ABOUT_OR_MORE'
  const isOpen = figure.qualifier === 'AT_LEAST' || figure.qualifier === 'ABOUT_OR_MORE'
  return {
    from: figure.qualifier === 'AT_MOST' ? { value: figure.low, approximate } : { value, approximate },
    to: isOpen ? null : { value, approximate },
  }
}
