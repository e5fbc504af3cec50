import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import pg, { type Client } from 'pg'
import { from as copyFrom } from 'pg-copy-streams'

type ColumnValue = string | number | boolean | null | readonly string[]
export type Row = Readonly<Record<string, ColumnValue>>

export interface TableRows {
  readonly table: string
  readonly rows: readonly Row[]
}

/** Writes rows by COPY; all have the columns of the first. Arrays are of enum values or plain words. */
export async function copyRows(client: Client, { table, rows }: TableRows): Promise<void> {
  const [first] = rows
  if (first === undefined) return
  const columns = Object.keys(first)
  const target = `${pg.escapeIdentifier(table)} (${columns.map((column) => pg.escapeIdentifier(column)).join(', ')})`
  await pipeline(
    Readable.from(textBlocks(rows, columns)),
    client.query(copyFrom(`COPY ${target} FROM STDIN`)),
  )
}

const BLOCK_CHARACTERS = 65_536

function* textBlocks(rows: readonly Row[], columns: readonly string[]): Generator<string> {
  let block = ''
  for (const row of rows) {
    block += copyLine(row, columns)
    if (block.length < BLOCK_CHARACTERS) continue
    yield block
    block = ''
  }
  if (block !== '') yield block
}

/** One line of PostgreSQL's COPY text format. @throws RangeError when the row lacks a column. */
export function copyLine(row: Row, columns: readonly string[]): string {
  return `${columns.map((column) => copyValue(row[column], column)).join('\t')}\n`
}

function copyValue(value: ColumnValue | undefined, column: string): string {
  if (value === undefined) throw new RangeError(`A row without the column ${column}`)
  if (value === null) return '\\N'
  if (typeof value === 'string') return escaped(value)
  if (typeof value === 'object') return escaped(`{${value.map((member) => `"${member}"`).join(',')}}`)
  return String(value)
}

const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' }

function escaped(text: string): string {
  return text.replace(/[\\\t\n\r]/g, (character) => ESCAPES[character] ?? character)
}
