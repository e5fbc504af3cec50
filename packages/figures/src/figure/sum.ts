import { total, totalOrOpen } from './arithmetic.ts'
import { type CommonWords, combined } from './combined.ts'
import { type Bound, type Figure, type MeasuredFigure, measured, wordedRange } from './figure.ts'
import { qualifierOfSum } from './qualifier.ts'
import type { Unit } from './unit.ts'

/**
 * Adds values and bounds; the qualifier follows from the parts. What is not reported adds nothing, reports without
 * a number are counted apart, and a suppressed part hides the sum. Order and grouping do not matter.
 * The unit is the narrowest that the parts share: children stay children.
 * @throws InputError UNITS_DO_NOT_MIX when a part is not a kind of `unit`.
 */
export function sum(figures: readonly Figure[], unit: Unit): Figure {
  return combined(figures, unit, added)
}

export function added(parts: readonly MeasuredFigure[], common: CommonWords): MeasuredFigure {
  const ranges = parts.map(wordedRange)
  const ends = ranges.map((range) => range.to).filter((end) => end !== null)
  return measured({
    ...common,
    qualifier: qualifierOfSum(parts.map((part) => part.qualifier)),
    worded: {
      from: addedBounds(ranges.map((range) => range.from)),
      to: ends.length === ranges.length ? addedBounds(ends) : null,
    },
    low: total(parts.map((part) => part.low)),
    high: totalOrOpen(parts.map((part) => part.high)),
  })
}

function addedBounds(bounds: readonly Bound[]): Bound {
  return {
    value: total(bounds.map((bound) => bound.value)),
    approximate: bounds.some((bound) => bound.approximate),
  }
}
