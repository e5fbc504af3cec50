import { InputError } from '../input-error.ts'
import { rounded } from './arithmetic.ts'
import { type Figure, measured, unmeasured } from './figure.ts'
import type { StatedQualifier } from './qualifier.ts'
import type { Unit } from './unit.ts'

/** "About 300" is read as 300 give or take 5 % unless the council decides otherwise. */
export const DEFAULT_TOLERANCE = 0.05

export interface Statement {
  readonly value: number
  readonly qualifier: StatedQualifier
  readonly unit: Unit
  /** The share of the value by which ABOUT may be off, from 0 to 1. */
  readonly tolerance?: number
}

/**
 * The figure that a statement gives. EXACT 0 is the state ZERO: it was counted and there was none.
 * @throws InputError BAD_VALUE for a negative or infinite value and for a tolerance outside 0 to 1.
 */
export function stated({ value, qualifier, unit, tolerance = DEFAULT_TOLERANCE }: Statement): Figure {
  refuseOutside(value, Number.MAX_SAFE_INTEGER, 'a number from 0 up')
  refuseOutside(tolerance, 1, 'a tolerance from 0 to 1')
  const margin = qualifier === 'ABOUT' ? value * tolerance : 0
  const spoken = { value, approximate: qualifier === 'ABOUT' }
  const isOpen = qualifier === 'AT_LEAST'
  return measured({
    unit,
    qualifier,
    worded: { from: spoken, to: isOpen ? null : spoken },
    low: qualifier === 'AT_MOST' ? 0 : rounded(value - margin),
    high: isOpen ? null : rounded(value + margin),
    unquantified: 0,
  })
}

export function exact(value: number, unit: Unit): Figure {
  return stated({ value, qualifier: 'EXACT', unit })
}

export function about(value: number, unit: Unit, tolerance = DEFAULT_TOLERANCE): Figure {
  return stated({ value, qualifier: 'ABOUT', unit, tolerance })
}

export function atLeast(value: number, unit: Unit): Figure {
  return stated({ value, qualifier: 'AT_LEAST', unit })
}

export function atMost(value: number, unit: Unit): Figure {
  return stated({ value, qualifier: 'AT_MOST', unit })
}

/** Reports that speak of the unit without giving a number: "hundreds of events". */
export function unquantified(count: number, unit: Unit): Figure {
  refuseOutside(count, Number.MAX_SAFE_INTEGER, 'a number of reports from 0 up')
  return unmeasured('NOT_REPORTED', unit, count)
}

export function zero(unit: Unit): Figure {
  return exact(0, unit)
}

export function notReported(unit: Unit): Figure {
  return unmeasured('NOT_REPORTED', unit)
}

export function suppressed(unit: Unit): Figure {
  return unmeasured('SUPPRESSED', unit)
}

export function notApplicable(unit: Unit): Figure {
  return unmeasured('NOT_APPLICABLE', unit)
}

function refuseOutside(value: number, most: number, expected: string): void {
  if (value >= 0 && value <= most) return
  throw new InputError({
    code: 'BAD_VALUE',
    expected,
    received: String(value),
    remedy: 'correct the number',
  })
}
