import type { Locale } from '@council-outcomes/figures'
import type { Table, TableCell } from './table.ts'

/**
 * RFC 4180 in UTF-8 with a byte order mark, without which Excel takes another encoding. The notes stand below the table
 * behind an empty line, so that the first line is the heading; every line has the same number of fields.
 *
 * Excel splits lines and reads numbers as the reader's country writes them: in Azerbaijan and Russia fields end with a
 * semicolon and decimals follow a comma, and 12.5 would become the 12th of May. A file in Azerbaijani or Russian is
 * therefore written so; programs ask in English, for commas and points, or for JSON.
 */
export async function csvFile({ columns, rows, notes, locale }: Table) {
  const width = Math.max(columns.length, 2)
  const lines: readonly (readonly TableCell[])[] = [
    columns.map(({ heading }) => heading),
    ...rows,
    [],
    ...notes,
  ]
  const text = lines.map((cells) => line(cells, width, MARKS[locale])).join('')
  return { content: `\uFEFF${text}`, type: 'text/csv; charset=utf-8; header=present' }
}

interface Marks {
  readonly field: string
  readonly decimal: string
}

const MARKS: Readonly<Record<Locale, Marks>> = {
  en: { field: ',', decimal: '.' },
  az: { field: ';', decimal: ',' },
  ru: { field: ';', decimal: ',' },
}

function line(cells: readonly TableCell[], width: number, marks: Marks): string {
  const fields = Array.from({ length: width }, (_, column) => field(cells[column] ?? null, marks))
  return `${fields.join(marks.field)}\r\n`
}

function field(cell: TableCell, { decimal }: Marks): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(cell).replace('.', decimal)
  const safe = STARTS_A_FORMULA.test(cell) ? `'${cell}` : cell
  return /[",;\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** A spreadsheet would run a text that begins like this; an apostrophe before it makes it text again. */
const STARTS_A_FORMULA = /^[=+\-@\t\r\n]/
