import { type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react'

interface Cell {
  readonly row: number
  readonly column: number
}

/**
 * Makes the cells of a grid one tab stop, with arrows, Home, End, Page up and Page down among them. The row of the
 * active cell must stay rendered even where it is out of sight.
 */
export function useGridFocus(rows: number, columns: number) {
  const body = useRef<HTMLTableElement>(null)
  const isWanted = useRef(false)
  const [last, setLast] = useState<Cell>({ row: 0, column: 0 })
  const active = within(last, rows, columns)

  useLayoutEffect(() => {
    if (!isWanted.current) return
    isWanted.current = false
    body.current?.querySelector<HTMLElement>(`[data-cell="${active.row}:${active.column}"]`)?.focus()
  })

  const onKeyDown = (event: KeyboardEvent) => {
    if (!(event.target instanceof HTMLElement) || event.target.dataset.cell === undefined) return
    const next = nextCell(active, event, rows, columns)
    if (next === null) return
    event.preventDefault()
    isWanted.current = true
    setLast(next)
  }

  const bind = (row: number, column: number) => ({
    'data-cell': `${row}:${column}`,
    tabIndex: row === active.row && column === active.column ? 0 : -1,
    onFocus: () => setLast({ row, column }),
  })

  return { ref: body, activeRow: active.row, bind, onKeyDown }
}

/** Rows that Page up and Page down pass over. */
const PAGE = 10

/** The cell that a key leads to; null where it leads nowhere. */
export function nextCell(
  { row, column }: Cell,
  { key, ctrlKey }: Pick<KeyboardEvent, 'key' | 'ctrlKey'>,
  rows: number,
  columns: number,
): Cell | null {
  switch (key) {
    case 'ArrowDown':
      return within({ row: row + 1, column }, rows, columns)
    case 'ArrowUp':
      return within({ row: row - 1, column }, rows, columns)
    case 'ArrowRight':
      return within({ row, column: column + 1 }, rows, columns)
    case 'ArrowLeft':
      return within({ row, column: column - 1 }, rows, columns)
    case 'PageDown':
      return within({ row: row + PAGE, column }, rows, columns)
    case 'PageUp':
      return within({ row: row - PAGE, column }, rows, columns)
    case 'Home':
      return { row: ctrlKey ? 0 : row, column: 0 }
    case 'End':
      return within({ row: ctrlKey ? rows - 1 : row, column: columns - 1 }, rows, columns)
    default:
      return null
  }
}

function within({ row, column }: Cell, rows: number, columns: number): Cell {
  return {
    row: Math.max(0, Math.min(rows - 1, row)),
    column: Math.max(0, Math.min(columns - 1, column)),
  }
}
