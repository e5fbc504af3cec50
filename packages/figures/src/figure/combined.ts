import { InputError } from '../input-error.ts'
import { total } from './arithmetic.ts'
import { type Figure, isMeasured, type MeasuredFigure, unmeasured } from './figure.ts'
import { zero } from './stated.ts'
import { commonUnit, isKindOf, type Unit } from './unit.ts'

export interface CommonWords {
  readonly unit: Unit
  readonly unquantified: number
}

/**
 * Joins the reported parts, at least one, with `join`, and answers by itself when there is none:
 * hidden if any part is, zero if zero is all that was said, otherwise not reported.
 * @throws InputError UNITS_DO_NOT_MIX when a part that says something is not a kind of `unit`.
 */
export function combined(
  figures: readonly Figure[],
  unit: Unit,
  join: (parts: readonly MeasuredFigure[], common: CommonWords) => Figure,
): Figure {
  const parts = figures.filter(saysSomething)
  const common = {
    unit: unitOfParts(parts, unit),
    unquantified: total(parts.map((part) => part.unquantified)),
  }
  if (parts.some((part) => part.state === 'SUPPRESSED')) {
    return unmeasured('SUPPRESSED', common.unit, common.unquantified)
  }
  const numbers = parts.filter(isMeasured)
  const reported = numbers.filter((part) => part.state === 'REPORTED')
  if (reported.length > 0) return join(reported, common)
  if (numbers.length > 0 && common.unquantified === 0) return zero(common.unit)
  return unmeasured('NOT_REPORTED', common.unit, common.unquantified)
}

function saysSomething(figure: Figure): boolean {
  return isMeasured(figure) || figure.state === 'SUPPRESSED' || figure.unquantified > 0
}

function unitOfParts(parts: readonly Figure[], wanted: Unit): Unit {
  const foreign = parts.find((part) => !isKindOf(part.unit, wanted))
  if (foreign !== undefined) throw unitsDoNotMix(wanted, foreign.unit)
  return commonUnit(parts.map((part) => part.unit)) ?? wanted
}

export function unitsDoNotMix(wanted: Unit, received: Unit): InputError {
  return new InputError({
    code: 'UNITS_DO_NOT_MIX',
    expected: `figures in the unit ${wanted}`,
    received,
    remedy: 'ask for one unit at a time',
  })
}
