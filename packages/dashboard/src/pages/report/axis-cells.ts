import { type ShownCells, shownCells } from '../../figures/shown-cells.ts'

/** The members of an axis without their total, which the figures of the report have. */
export type AxisCells = Pick<ShownCells, 'cells' | 'rest'>

export const NO_CELLS: AxisCells = { cells: [], rest: [] }

export function axisCells(set: Parameters<typeof shownCells>[0] | undefined): AxisCells {
  return set === undefined ? NO_CELLS : shownCells(set)
}

/** Whether there is enough to draw: one bar alone says no more than the sentence above it. */
export function hasSeveral({ cells }: AxisCells): boolean {
  return cells.filter(({ figure }) => figure.state === 'REPORTED').length > 1
}
