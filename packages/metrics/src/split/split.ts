import type { Figure, Unit } from '@council-outcomes/figures'
import type { AxisMembers } from './axis-members.ts'
import type { FigureList } from './figure-list.ts'

/** A counted question, split by its axes. Cells are numbered with the last axis running fastest. */
export interface Split {
  readonly unit: Unit
  readonly axes: readonly AxisMembers[]
  readonly cells: Cells
  /** Counted when asked for. */
  readonly total: () => Figure
  /** Records and reported totals that fit only partly, or nobody knows: left out of everything else. */
  readonly straddling: { readonly count: number; readonly figure: Figure }
  /** What could belong to a cell besides: all that straddles, and all that the remaining members hold. */
  readonly possible: () => Figure
  /** One cell for each member of an axis, over all others. */
  readonly along: (axis: number) => Cells
}

export interface Cells {
  readonly count: number
  readonly isEmpty: (cell: number) => boolean
  /** How many records and reported totals, or different things. */
  readonly records: (cell: number) => number
  readonly figure: (cell: number) => Figure
  /** Adds `figure(cell)` to a list, without making an object of it where that can be avoided. */
  readonly addTo: (list: FigureList, cell: number) => void
}

export function cellCount(axes: readonly AxisMembers[]): number {
  return axes.reduce((product, { members }) => product * members.length, 1)
}

/** The position of cells on one axis; always 0 on an axis that there is not. */
export function positionOn(axes: readonly AxisMembers[], index: number): (cell: number) => number {
  if (axes[index] === undefined) return () => 0
  const size = axes[index]?.members.length ?? 1
  const stride = cellCount(axes.slice(index + 1))
  return (cell) => Math.floor(cell / stride) % size
}

/** Which cells stand for what could not be placed on some axis. */
export function remainingCells(axes: readonly AxisMembers[]): readonly number[] {
  const isRemaining = axes.map(({ members, remaining }, index) => {
    const position = positionOn(axes, index)
    return (cell: number) => position(cell) >= members.length - remaining
  })
  return Array.from({ length: cellCount(axes) }, (_, cell) => cell).filter((cell) =>
    isRemaining.some((holds) => holds(cell)),
  )
}
