import type { FactTable, RecordColumns, WordedAmounts } from './fact-table.ts'
import { longestSpan } from './longest-span.ts'

/** These rows of a table, in this order, which is that of their first days. */
export function pickedRows(table: FactTable, rows: Uint32Array): FactTable {
  const { worded, records } = table
  const size = rows.length
  const plain = worded === undefined ? rows : NO_ROWS
  const from = picked(table.from, rows, new Int32Array(size))
  const to = picked(table.to, rows, new Int32Array(size))
  const longest = longestSpan(from, to)
  return {
    rows: size,
    only: table.only,
    from,
    to: longest === 0 ? from : to,
    longest,
    place: picked(table.place, rows, new Uint16Array(size)),
    categories: Object.fromEntries(
      Object.entries(table.categories).map(([dimension, column]) => {
        return [dimension, picked(column, rows, new Uint16Array(size))]
      }),
    ),
    role: table.role && picked(table.role, rows, new Uint8Array(size)),
    unit: picked(table.unit, plain, new Uint8Array(plain.length)),
    qualifier: picked(table.qualifier, plain, new Uint8Array(plain.length)),
    count: picked(table.count, plain, new Int32Array(plain.length)),
    value: picked(table.value, plain, new Float64Array(plain.length)),
    records: records && pickedRecords(records, rows),
    ...(worded === undefined ? {} : { worded: pickedAmounts(worded, rows) }),
  }
}

const NO_ROWS = new Uint32Array(0)

type NumberColumn = Int32Array | Uint16Array | Uint8Array | Float64Array

function picked<Column extends NumberColumn>(column: Column, rows: Uint32Array, target: Column): Column {
  for (let position = 0; position < rows.length; position += 1) {
    target[position] = column[rows[position] ?? 0] ?? 0
  }
  return target
}

function pickedRecords(
  { id, distinctKey, days, uncertain }: RecordColumns,
  rows: Uint32Array,
): RecordColumns {
  const texts = (column: readonly string[]) => Array.from(rows, (row) => column[row] ?? '')
  return {
    id: texts(id),
    distinctKey: texts(distinctKey),
    days: days && picked(days, rows, new Int32Array(rows.length)),
    uncertain: uncertain && picked(uncertain, rows, new Uint8Array(rows.length)),
  }
}

function pickedAmounts(amounts: WordedAmounts, rows: Uint32Array): WordedAmounts {
  const ends = new Int32Array(rows.length)
  const entries: number[] = []
  for (let position = 0; position < rows.length; position += 1) {
    const row = rows[position] ?? 0
    const end = amounts.ends[row] ?? 0
    for (let entry = amounts.ends[row - 1] ?? 0; entry < end; entry += 1) entries.push(entry)
    ends[position] = entries.length
  }
  const order = Uint32Array.from(entries)
  return {
    ends,
    wordings: picked(amounts.wordings, order, new Uint8Array(order.length)),
    counts: picked(amounts.counts, order, new Int32Array(order.length)),
    sums: picked(amounts.sums, order, new Float64Array(order.length)),
    notChildren: picked(amounts.notChildren, rows, new Int32Array(rows.length)),
  }
}
