import type { AxisMembers } from '../split/axis-members.ts'
import { cellCount, positionOn } from '../split/split.ts'

/**
 * The cells that an answer shows, in the order of its axes: all that hold something, and every step of time and region
 * of each combination of categories that holds something anywhere.
 */
export function shownRows(axes: readonly AxisMembers[], holds: (cell: number) => boolean): readonly number[] {
  const cells = Array.from({ length: cellCount(axes) }, (_, cell) => cell)
  const held = Uint8Array.from(cells, (cell) => (holds(cell) ? 1 : 0))
  const combinationOf = combinations(axes)
  const combinationsHeld = new Set<number>()
  for (const cell of cells) if (held[cell] === 1) combinationsHeld.add(combinationOf(cell))
  const isAlwaysShown = combinationsHeld.size > 0 || axes.every(({ axis }) => axis.kind !== 'CATEGORY')
  const isDense = axes.map(({ axis, dense }, index) => {
    const position = positionOn(axes, index)
    return (cell: number) => axis.kind === 'CATEGORY' || position(cell) < dense
  })
  const hasCategories = axes.some(({ axis }) => axis.kind === 'CATEGORY')
  return cells.filter((cell) => {
    if (held[cell] === 1) return true
    if (!isAlwaysShown || (hasCategories && !combinationsHeld.has(combinationOf(cell)))) return false
    return isDense.every((dense) => dense(cell))
  })
}

/** The number of a cell's combination of categories, whatever its time and region. */
function combinations(axes: readonly AxisMembers[]): (cell: number) => number {
  const categories = axes.flatMap(({ axis, members }, index) => {
    return axis.kind === 'CATEGORY' ? [{ position: positionOn(axes, index), size: members.length }] : []
  })
  return (cell) => categories.reduce((number, { position, size }) => number * size + position(cell), 0)
}
