import type { AxisMembers } from '../split/axis-members.ts'
import { cellCount, positionOn } from '../split/split.ts'

/**
 * The cell of the compared period that stands beside a cell of the asked one: the same member on every axis, and on the
 * axis of time the step in the same place. Null for a step without a counterpart.
 */
export function comparedCell(
  axes: readonly AxisMembers[],
  compared: readonly AxisMembers[],
): (cell: number) => number | null {
  const steps = axes.map((axis, index) => {
    const other = compared[index] ?? axis
    const position = positionOn(axes, index)
    const stride = cellCount(compared.slice(index + 1))
    return (cell: number) => {
      const counterpart = counterpartOf(position(cell), axis, other)
      return counterpart === null ? null : counterpart * stride
    }
  })
  return (cell) => {
    let found = 0
    for (const step of steps) {
      const part = step(cell)
      if (part === null) return null
      found += part
    }
    return found
  }
}

/** Remaining members stand at the end, however many steps there are before them. */
function counterpartOf(position: number, from: AxisMembers, to: AxisMembers): number | null {
  const fromEnd = from.members.length - position
  if (fromEnd <= from.remaining) return to.members.length - fromEnd
  return position < to.members.length - to.remaining ? position : null
}
