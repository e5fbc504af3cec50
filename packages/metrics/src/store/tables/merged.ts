import type { FactTable, RecordColumns } from '../../columns/fact-table.ts'
import { dayOrder } from './day-order.ts'
import { longestSpan } from './longest-span.ts'

/** The rows of a table that are kept and those that come, by their first days. Both tables have the same columns. */
export function merged(table: FactTable, isKept: (row: number) => boolean, come: FactTable): FactTable {
  const own = rowsOf(table).filter(isKept)
  const rows = new Uint32Array(own.length + come.rows)
  rows.set(own)
  rows.set(
    rowsOf(come).map((row) => table.rows + row),
    own.length,
  )
  const days = numbers(table.from, come.from, rows, new Int32Array(rows.length))
  const order = dayOrder(days).map((position) => rows[position] ?? 0)
  const pick = <Column extends NumberColumn>(left: Column, right: Column, target: Column) => {
    return numbers(left, right, order, target)
  }
  const size = order.length
  const from = pick(table.from, come.from, new Int32Array(size))
  const to = pick(table.to, come.to, new Int32Array(size))
  const longest = longestSpan(from, to)
  return {
    rows: size,
    only: table.only,
    from,
    to: longest === 0 ? from : to,
    longest,
    place: pick(table.place, come.place, new Uint16Array(size)),
    categories: Object.fromEntries(
      Object.entries(table.categories).map(([dimension, column]) => {
        // The keys of `categories` are dimensions.
        const others = come.categories[dimension as keyof typeof come.categories] ?? NONE
        return [dimension, pick(column, others, new Uint16Array(size))]
      }),
    ),
    role: table.role && come.role && pick(table.role, come.role, new Uint8Array(size)),
    unit: pick(table.unit, come.unit, new Uint8Array(size)),
    qualifier: pick(table.qualifier, come.qualifier, new Uint8Array(size)),
    count: pick(table.count, come.count, new Int32Array(size)),
    value: pick(table.value, come.value, new Float64Array(size)),
    records: table.records && come.records && recordsIn(table.records, come.records, order),
  }
}

function recordsIn(left: RecordColumns, right: RecordColumns, order: Uint32Array): RecordColumns {
  const { days, uncertain } = left
  const texts = (own: readonly string[], others: readonly string[]) => {
    return Array.from(order, (row) => (row < own.length ? own[row] : others[row - own.length]) ?? '')
  }
  return {
    id: texts(left.id, right.id),
    distinctKey: texts(left.distinctKey, right.distinctKey),
    days: days && right.days && numbers(days, right.days, order, new Int32Array(order.length)),
    uncertain:
      uncertain &&
      right.uncertain &&
      numbers(uncertain, right.uncertain, order, new Uint8Array(order.length)),
  }
}

type NumberColumn = Int32Array | Uint32Array | Uint16Array | Uint8Array | Float64Array

/** Rows behind the end of the left column are those of the right one. */
function numbers<Column extends NumberColumn>(
  left: Column,
  right: Column,
  rows: Uint32Array,
  target: Column,
): Column {
  const size = left.length
  for (let position = 0; position < rows.length; position += 1) {
    const row = rows[position] ?? 0
    target[position] = (row < size ? left[row] : right[row - size]) ?? 0
  }
  return target
}

function rowsOf({ rows }: FactTable): Uint32Array {
  return Uint32Array.from({ length: rows }, (_, row) => row)
}

const NONE = new Uint16Array(0)
