/** A mark's place for the arrow keys; rows count downwards, columns to the right. */
export interface MarkCell {
  readonly id: string
  readonly row: number
  readonly column: number
}

interface Direction {
  readonly row: number
  readonly column: number
}

const DIRECTIONS: Readonly<Record<string, Direction>> = {
  ArrowUp: { row: -1, column: 0 },
  ArrowDown: { row: 1, column: 0 },
  ArrowLeft: { row: 0, column: -1 },
  ArrowRight: { row: 0, column: 1 },
}

/** The mark a key leads to from `id`: the nearest in the arrow's direction, the first, the last. Null: the key is not ours or leads nowhere. */
export function nextMark(cells: readonly MarkCell[], id: string, key: string): string | null {
  if (key === 'Home') return cells[0]?.id ?? null
  if (key === 'End') return cells.at(-1)?.id ?? null
  const from = cells.find((cell) => cell.id === id)
  const direction = DIRECTIONS[key]
  if (from === undefined || direction === undefined) return null
  return nearest(cells, from, direction)?.id ?? null
}

/** One row of marks, where up and down also step, as in a list. */
export function markLine(ids: readonly string[]): readonly MarkCell[] {
  return ids.map((id, index) => ({ id, row: index, column: index }))
}

function nearest(cells: readonly MarkCell[], from: MarkCell, direction: Direction): MarkCell | undefined {
  let best: { cell: MarkCell; distance: number } | undefined
  for (const cell of cells) {
    const along = (cell.row - from.row) * direction.row + (cell.column - from.column) * direction.column
    const across =
      Math.abs((cell.row - from.row) * direction.column) +
      Math.abs((cell.column - from.column) * direction.row)
    const distance = along + across * 2
    if (along > 0 && (best === undefined || distance < best.distance)) best = { cell, distance }
  }
  return best?.cell
}
