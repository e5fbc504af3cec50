import type { FactTable } from './fact-table.ts'
import { pickedRows } from './picked-rows.ts'

/**
 * The rows of a table in several tables, those of similar length together; the table itself where all are. A short period
 * then reaches few rows, because no long one is among short ones.
 */
export function byLength(table: FactTable): readonly FactTable[] {
  if (lengthClass(table.longest) === 0) return [table]
  const classes = CLASSES.map((): number[] => [])
  for (let row = 0; row < table.rows; row += 1) {
    // An open end is so far away that the row is as long as can be.
    classes[lengthClass((table.to[row] ?? 0) - (table.from[row] ?? 0))]?.push(row)
  }
  return classes.flatMap((rows) => {
    if (rows.length === 0) return []
    return rows.length === table.rows ? [table] : [pickedRows(table, Uint32Array.from(rows))]
  })
}

/** Tables of one class can be joined without making short rows long. */
export function lengthClass(days: number): number {
  const found = CLASSES.findIndex((most) => days <= most)
  return found === -1 ? CLASSES.length - 1 : found
}

/** The most days of a row: a month, a quarter, a year, a term, and what has no end. */
const CLASSES = [31, 92, 366, 1830, Number.POSITIVE_INFINITY] as const
