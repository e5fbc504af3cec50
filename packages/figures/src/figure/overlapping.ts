import { type CommonWords, combined } from './combined.ts'
import { type Bound, type Figure, type MeasuredFigure, measured, wordedRange } from './figure.ts'
import { added } from './sum.ts'
import type { Unit } from './unit.ts'

/**
 * Heads across parts that may share people: one part is itself, several are the range from the largest part to the sum.
 * @throws InputError UNITS_DO_NOT_MIX when a part is not a kind of `unit`.
 */
export function overlapping(parts: readonly Figure[], unit: Unit): Figure {
  return combined(parts, unit, overlapped)
}

function overlapped(parts: readonly MeasuredFigure[], common: CommonWords): Figure {
  const most = added(parts, common)
  if (parts.length === 1) return most
  return measured({
    ...common,
    qualifier: 'RANGE',
    worded: {
      from: parts.map((part) => wordedRange(part).from).reduce(larger),
      to: wordedRange(most).to,
    },
    low: Math.max(...parts.map((part) => part.low)),
    high: most.high,
  })
}

/** Of two equal bounds the exact one says more. */
export function larger(a: Bound, b: Bound): Bound {
  if (a.value !== b.value) return a.value > b.value ? a : b
  return a.approximate ? b : a
}
