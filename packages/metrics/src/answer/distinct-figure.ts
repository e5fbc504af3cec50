import { atLeast, exact, type Figure, overlapping, sum, type Unit } from '@council-outcomes/figures'
import type { Remainder } from '../remainders/remainder.ts'

/**
 * How many different things there are, given those counted and the totals stated without names. Things outside the scope
 * of a stated total may be among it, so then it is at least the larger and at most the sum.
 */
export function distinctFigure(
  counted: number,
  remainders: readonly Pick<Remainder, 'stated' | 'recorded' | 'left'>[],
  unit: Unit,
): Figure {
  const items = exact(counted, unit)
  const [only, ...others] = remainders
  if (only === undefined) return items
  const areAllInScope = others.length === 0 && counted <= (only.recorded.value ?? 0)
  if (areAllInScope && only.left !== null) return counted === 0 ? only.left : sum([items, only.left], unit)
  const figure = overlapping([items, ...remainders.map(({ stated }) => stated)], unit)
  return figure.range?.to === null ? atLeast(figure.range.from.value, unit) : figure
}
