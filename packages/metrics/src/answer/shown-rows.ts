import type { AxisMembers } from '../split/axis-members.ts'
import { cellCount } from '../split/split.ts'

/**
 * The cells that an answer shows, in the order of its axes: all that hold something, and every step of time and region
 * of each combination of categories that holds something anywhere.
 */
export function shownRows(axes: readonly AxisMembers[], holds: (cell: number) => boolean): readonly number[] {
  const count = cellCount(axes)
  const combination = sumOver(axes, count, (axis) => (axis.axis.kind === 'CATEGORY' ? identity : nothing))
  const sparse = sumOver(axes, count, ({ axis, dense }) => {
    return axis.kind === 'CATEGORY' ? nothing : (position) => (position < dense ? 0 : 1)
  })
  const isHeld = new Uint8Array(count)
  // Without categories there is one combination, and it is always shown.
  const isCombinationHeld = new Uint8Array(count)
  if (axes.every(({ axis }) => axis.kind !== 'CATEGORY')) isCombinationHeld[0] = 1
  for (let cell = 0; cell < count; cell += 1) {
    if (!holds(cell)) continue
    isHeld[cell] = 1
    isCombinationHeld[combination[cell] ?? 0] = 1
  }
  const rows: number[] = []
  for (let cell = 0; cell < count; cell += 1) {
    if (isHeld[cell] === 1 || (sparse[cell] === 0 && isCombinationHeld[combination[cell] ?? 0] === 1))
      rows.push(cell)
  }
  return rows
}

type Worth = (position: number, stride: number) => number

const identity: Worth = (position, stride) => position * stride
const nothing: Worth = () => 0

/** For each cell, the sum over its axes of what its position there is worth. */
function sumOver(
  axes: readonly AxisMembers[],
  count: number,
  worth: (axis: AxisMembers) => Worth,
): Int32Array {
  const sums = new Int32Array(count)
  let stride = count
  for (const axis of axes) {
    const size = axis.members.length
    stride /= size
    const value = worth(axis)
    const values = Int32Array.from(axis.members, (_, position) => value(position, stride))
    for (let cell = 0, position = 0, within = 0; cell < count; cell += 1) {
      sums[cell] = (sums[cell] ?? 0) + (values[position] ?? 0)
      within += 1
      if (within < stride) continue
      within = 0
      position = position + 1 === size ? 0 : position + 1
    }
  }
  return sums
}
