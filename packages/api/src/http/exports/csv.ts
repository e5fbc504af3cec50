import type { Table, TableCell } from './table.ts'

/**
 * RFC 4180 in UTF-8 with a byte order mark, without which Excel takes another encoding. The notes stand below the table
 * behind an empty line, so that the first line is the heading; every line has the same number of fields.
 */
export async function csvFile({ columns, rows, notes }: Table) {
  const width = Math.max(columns.length, 2)
  const lines: readonly (readonly TableCell[])[] = [
    columns.map(({ heading }) => heading),
    ...rows,
    [],
    ...notes,
  ]
  const text = lines.map((cells) => line(cells, width)).join('')
  return { content: `\uFEFF${text}`, type: 'text/csv; charset=utf-8; header=present' }
}

function line(cells: readonly TableCell[], width: number): string {
  return `${Array.from({ length: width }, (_, column) => field(cells[column] ?? null)).join(',')}\r\n`
}

function field(cell: TableCell): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(cell)
  const safe = STARTS_A_FORMULA.test(cell) ? `'${cell}` : cell
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** A spreadsheet would run a text that begins like this; an apostrophe before it makes it text again. */
const STARTS_A_FORMULA = /^[=+\-@\t\r\n]/
