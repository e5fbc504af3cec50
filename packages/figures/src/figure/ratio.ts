import { type Bound, type Figure, isMeasured, measured, unmeasured, wordedRange } from './figure.ts'
import { qualifierOfSum } from './qualifier.ts'

/**
 * The share of `denominator` that `numerator`, a part of it, makes up: PERCENT, from 0 to 100.
 * A share of nothing is not applicable, a share of something hidden is hidden.
 */
export function ratio(numerator: Figure, denominator: Figure): Figure {
  if (numerator.state === 'SUPPRESSED' || denominator.state === 'SUPPRESSED') {
    return unmeasured('SUPPRESSED', 'PERCENT')
  }
  if (denominator.high === 0) return unmeasured('NOT_APPLICABLE', 'PERCENT')
  if (!isMeasured(numerator) || !isMeasured(denominator)) {
    return unmeasured('NOT_REPORTED', 'PERCENT', denominator.unquantified)
  }
  const part = wordedRange(numerator)
  const whole = wordedRange(denominator)
  const qualifier = qualifierOfSum([numerator.qualifier, denominator.qualifier])
  return measured({
    unit: 'PERCENT',
    unquantified: denominator.unquantified,
    qualifier: qualifier === 'EXACT' || qualifier === 'ABOUT' ? qualifier : 'RANGE',
    worded: { from: boundOf(part.from, whole.to), to: boundOf(part.to, whole.from) },
    low: percent(numerator.low, denominator.high),
    high: percent(numerator.high, denominator.low),
  })
}

function boundOf(part: Bound | null, whole: Bound | null): Bound {
  return {
    value: percent(part?.value ?? null, whole?.value ?? null),
    approximate: [part, whole].some((bound) => bound?.approximate),
  }
}

/** Null is without an end: a share of an unbounded whole may be 0, an unbounded part may be all of it. */
function percent(part: number | null, whole: number | null): number {
  if (part === 0 || whole === null) return 0
  if (part === null || part >= whole) return 100
  return (100 * part) / whole
}
