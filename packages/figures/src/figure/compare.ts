import { rounded } from './arithmetic.ts'
import { unitsDoNotMix } from './combined.ts'
import { type Figure, isMeasured, type MeasuredFigure } from './figure.ts'
import { commonUnit } from './unit.ts'

export const VERDICTS = ['UP', 'DOWN', 'EQUAL', 'CANNOT_TELL'] as const

export type Verdict = (typeof VERDICTS)[number]

export interface Comparison {
  readonly verdict: Verdict
  /** Current less earlier, in the unit of the figures; null unless both are exact. */
  readonly difference: number | null
}

/**
 * The bounds decide: up or down only when they do not overlap, equal only when both figures are exact.
 * Reports without a number could add any amount, so they leave the upper bound open.
 * @throws InputError UNITS_DO_NOT_MIX
 */
export function compare(current: Figure, earlier: Figure): Comparison {
  if (!isMeasured(current) || !isMeasured(earlier)) return CANNOT_TELL
  if (commonUnit([current.unit, earlier.unit]) === null) throw unitsDoNotMix(earlier.unit, current.unit)
  const difference = isExact(current) && isExact(earlier) ? rounded(current.low - earlier.low) : null
  if (difference === 0) return { verdict: 'EQUAL', difference }
  if (isCertainlyBelow(earlier, current)) return { verdict: 'UP', difference }
  if (isCertainlyBelow(current, earlier)) return { verdict: 'DOWN', difference }
  return CANNOT_TELL
}

/** For figures that are not like each other, whatever their numbers. */
export const CANNOT_TELL: Comparison = { verdict: 'CANNOT_TELL', difference: null }

function isExact({ qualifier, unquantified }: MeasuredFigure): boolean {
  return qualifier === 'EXACT' && unquantified === 0
}

function isCertainlyBelow(lower: MeasuredFigure, upper: MeasuredFigure): boolean {
  return lower.high !== null && lower.unquantified === 0 && lower.high < upper.low
}
