import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import pg, { type Client } from 'pg'
import { from as copyFrom } from 'pg-copy-streams'

type ColumnValue = string | number | boolean | null | readonly string[]
export type Row = Readonly<Record<string, ColumnValue>>

export interface TableRows {
  readonly table: string
  readonly rows: Iterable<Row>
}

/** Writes rows by COPY while they are made; all have the columns of the first. Arrays are of enum values or plain words. */
export async function copyRows(client: Client, { table, rows }: TableRows): Promise<void> {
  for (const { first, all } of inBatches(rows)) {
    const columns = Object.keys(first)
    const target = `${pg.escapeIdentifier(table)} (${columns.map((column) => pg.escapeIdentifier(column)).join(', ')})`
    await pipeline(
      Readable.from(textBlocks(all, columns)),
      client.query(copyFrom(`COPY ${target} FROM STDIN`)),
    )
  }
}

interface Batch {
  readonly first: Row
  /** To be read once, before the next batch. */
  readonly all: Iterable<Row>
}

/** Rows of one COPY: until it ends, the server keeps a list of them in memory for its checks. */
const BATCH_ROWS = 100_000

function* inBatches(rows: Iterable<Row>): Generator<Batch> {
  const source = rows[Symbol.iterator]()
  let next = source.next()
  function* batch(): Generator<Row> {
    for (let count = 0; count < BATCH_ROWS && next.done !== true; count += 1) {
      yield next.value
      next = source.next()
    }
  }
  while (next.done !== true) yield { first: next.value, all: batch() }
}

const BLOCK_CHARACTERS = 65_536

function* textBlocks(rows: Iterable<Row>, columns: readonly string[]): Generator<string> {
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
  let line = ''
  for (const column of columns) line += `\t${copyValue(row[column], column)}`
  return `${line.slice(1)}\n`
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
  // Hardly any text has something to escape, and looking is cheaper than replacing.
  if (!/[\\\t\n\r]/.test(text)) return text
  return text.replace(/[\\\t\n\r]/g, (character) => ESCAPES[character] ?? character)
}
