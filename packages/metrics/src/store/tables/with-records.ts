import type { FactTable, RecordColumns } from '../../columns/fact-table.ts'
import { dayOrder } from './day-order.ts'
import { longestSpan } from './longest-span.ts'

/** A table of single records without those of these ids, and with others in their place; the same table where nothing changes. */
export function withRecords(table: FactTable, ids: ReadonlySet<string>, come: FactTable): FactTable {
  const kept = positions(table.rows).filter((row) => !ids.has(table.records?.id[row] ?? ''))
  if (kept.length === table.rows && come.rows === 0) return table
  const rows = [...kept, ...positions(come.rows).map((row) => table.rows + row)]
  const days = Int32Array.from(
    rows,
    (row) => (row < table.rows ? table.from[row] : come.from[row - table.rows]) ?? 0,
  )
  const order = Array.from(dayOrder(days), (position) => rows[position] ?? 0)

  const pick = <Value>(own: ArrayLike<Value>, others: ArrayLike<Value>, row: number): Value => {
    // Rows come from the tables, so there is a value for each.
    return (row < table.rows ? own[row] : others[row - table.rows]) as Value
  }
  const numbers = <Column extends NumberColumn>(own: Column, others: Column, target: Column): Column => {
    for (const [position, row] of order.entries()) target[position] = pick(own, others, row)
    return target
  }
  const size = order.length
  const from = numbers(table.from, come.from, new Int32Array(size))
  const to = numbers(table.to, come.to, new Int32Array(size))
  return {
    rows: size,
    only: null,
    from,
    to,
    longest: longestSpan(from, to),
    place: numbers(table.place, come.place, new Uint16Array(size)),
    categories: Object.fromEntries(
      Object.entries(table.categories).map(([dimension, own]) => {
        // Both tables are of one fact, whose dimensions are the keys of `categories`.
        const others = come.categories[dimension as keyof typeof come.categories] ?? new Uint16Array(0)
        return [dimension, numbers(own, others, new Uint16Array(size))]
      }),
    ),
    role: table.role && come.role && numbers(table.role, come.role, new Uint8Array(size)),
    unit: numbers(table.unit, come.unit, new Uint8Array(size)),
    qualifier: numbers(table.qualifier, come.qualifier, new Uint8Array(size)),
    count: numbers(table.count, come.count, new Int32Array(size)),
    value: numbers(table.value, come.value, new Float64Array(size)),
    records: table.records && come.records && recordsOf(table.records, come.records),
  }

  function recordsOf(own: RecordColumns, others: RecordColumns): RecordColumns {
    return {
      id: order.map((row) => pick(own.id, others.id, row)),
      distinctKey: order.map((row) => pick(own.distinctKey, others.distinctKey, row)),
      days: own.days && others.days && numbers(own.days, others.days, new Int32Array(size)),
      uncertain:
        own.uncertain && others.uncertain && numbers(own.uncertain, others.uncertain, new Uint8Array(size)),
    }
  }
}

type NumberColumn = Int32Array | Uint16Array | Uint8Array | Float64Array

function positions(rows: number): readonly number[] {
  return Array.from({ length: rows }, (_, row) => row)
}
