import { rounded } from './arithmetic.ts'
import { unitsDoNotMix } from './combined.ts'
import { type Bound, type Figure, isMeasured, measured, wordedRange } from './figure.ts'
import { qualifierOfSum, qualifierTakenAway } from './qualifier.ts'
import { isKindOf } from './unit.ts'

/**
 * What a stated total says beyond the items that explain it, never below 0; null when they explain all of it.
 * "More than 200" is used up only by more than 200. A statement without a number cannot be explained and stays.
 * @throws InputError UNITS_DO_NOT_MIX when the items are not a kind of the stated unit.
 */
export function remainder(stated: Figure, explained: Figure): Figure | null {
  if (!isMeasured(stated)) return stated.unquantified > 0 ? stated : null
  if (stated.state === 'ZERO') return null
  if (!isMeasured(explained)) return stated
  if (!isKindOf(explained.unit, stated.unit)) throw unitsDoNotMix(stated.unit, explained.unit)

  const whole = wordedRange(stated)
  const part = wordedRange(explained)
  const from = less(whole.from, part.to)
  const to = whole.to === null ? null : less(whole.to, part.from)
  const nothingLeft = to === null ? part.from.value > whole.from.value : to.value === 0
  if (nothingLeft) return null
  return measured({
    unit: stated.unit,
    unquantified: stated.unquantified,
    qualifier: qualifierOfSum([stated.qualifier, qualifierTakenAway(explained.qualifier)]),
    worded: { from, to },
    low: explained.high === null ? 0 : leftOf(stated.low, explained.high),
    high: stated.high === null ? null : leftOf(stated.high, explained.low),
  })
}

/** Taking away something without an upper end may leave nothing. */
function less(whole: Bound, part: Bound | null): Bound {
  if (part === null) return { value: 0, approximate: false }
  return {
    value: leftOf(whole.value, part.value),
    approximate: whole.approximate || part.approximate,
  }
}

function leftOf(whole: number, part: number): number {
  return rounded(Math.max(0, whole - part))
}
