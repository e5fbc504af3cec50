import type { FactTable } from './fact-table.ts'
import { pickedRows } from './picked-rows.ts'

/**
 * The rows of a table in several tables, those of similar length together; the table itself where all are. A short period
 * then reaches few rows, because no long one is among short ones.
 */
export function byLength(table: FactTable): readonly FactTable[] {
  if (lengthClass(table.longest) === 0) return [table]
  const { from, to } = table
  const classOf = new Uint8Array(table.rows)
  const sizes = new Uint32Array(CLASSES.length)
  for (let row = 0; row < table.rows; row += 1) {
    // An open end is so far away that the row is as long as can be.
    const own = lengthClass((to[row] ?? 0) - (from[row] ?? 0))
    classOf[row] = own
    sizes[own] = (sizes[own] ?? 0) + 1
  }
  return Array.from(sizes).flatMap((size, own) => {
    if (size === 0) return []
    return size === table.rows ? [table] : [pickedRows(table, positionsOf(own, classOf, size))]
  })
}

function positionsOf(own: number, classOf: Uint8Array, size: number): Uint32Array {
  const positions = new Uint32Array(size)
  let found = 0
  for (let row = 0; row < classOf.length; row += 1) {
    if (classOf[row] !== own) continue
    positions[found] = row
    found += 1
  }
  return positions
}

/** Tables of one class can be joined without making short rows long. */
export function lengthClass(days: number): number {
  // A start asks this of every row.
  for (let own = 0; own < CLASSES.length; own += 1) if (days <= (CLASSES[own] ?? 0)) return own
  return CLASSES.length - 1
}

/** The most days of a row: a month, a quarter, a year, a term, and what has no end. */
const CLASSES = [31, 92, 366, 1830, Number.POSITIVE_INFINITY] as const
