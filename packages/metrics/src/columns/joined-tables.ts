import type { Dimension } from '../dimensions.ts'
import { dayOrder } from './day-order.ts'
import type { FactTable, RecordColumns, WordedAmounts } from './fact-table.ts'
import { longestSpan } from './longest-span.ts'
import { pickedRows } from './picked-rows.ts'

/**
 * All rows of several tables as one table, by their first days. The tables have the same columns; where they differ in the
 * category that all of their rows share, it becomes a column, numbered by `codes`.
 */
export function joinedTables(
  tables: readonly FactTable[],
  codes: Readonly<Partial<Record<Dimension, readonly string[]>>>,
): FactTable {
  const [first] = tables
  if (first === undefined) throw new Error('There is no table to join.')
  if (tables.length === 1) return first
  const from = joined(tables, ({ from }) => from, new Int32Array(rowsIn(tables)))
  const to = joined(tables, ({ to }) => to, new Int32Array(rowsIn(tables)))
  const plain = first.worded === undefined ? from.length : 0
  const isShared = tables.every(({ only }) => only?.code === first.only?.code)
  const table: FactTable = {
    rows: from.length,
    only: isShared ? first.only : null,
    from,
    to,
    longest: longestSpan(from, to),
    place: joined(tables, ({ place }) => place, new Uint16Array(from.length)),
    categories: {
      ...joinedCategories(tables, first),
      ...(isShared || first.only === null ? {} : sharedCategories(tables, first.only.dimension, codes)),
    },
    role: first.role && joined(tables, ({ role }) => role ?? NO_ROLES, new Uint8Array(from.length)),
    unit: joined(tables, ({ unit }) => unit, new Uint8Array(plain)),
    qualifier: joined(tables, ({ qualifier }) => qualifier, new Uint8Array(plain)),
    count: joined(tables, ({ count }) => count, new Int32Array(plain)),
    value: joined(tables, ({ value }) => value, new Float64Array(plain)),
    records: first.records && joinedRecords(tables.flatMap(({ records }) => records ?? [])),
    ...(first.worded === undefined
      ? {}
      : { worded: joinedAmounts(tables.flatMap(({ worded }) => worded ?? [])) }),
  }
  return pickedRows(table, dayOrder(from))
}

function rowsIn(tables: readonly FactTable[]): number {
  return tables.reduce((rows, table) => rows + table.rows, 0)
}

type NumberColumn = Int32Array | Uint16Array | Uint8Array | Float64Array

function joined<Column extends NumberColumn, Part>(
  parts: readonly Part[],
  columnOf: (part: Part) => Column,
  target: Column,
): Column {
  let at = 0
  for (const part of parts) {
    const column = columnOf(part)
    target.set(column, at)
    at += column.length
  }
  return target
}

function joinedCategories(tables: readonly FactTable[], { categories }: FactTable): FactTable['categories'] {
  return Object.fromEntries(
    Object.keys(categories).map((key) => {
      const dimension = key as Dimension // the keys of `categories` are dimensions
      return [
        dimension,
        joined(tables, (table) => table.categories[dimension] ?? NONE, new Uint16Array(rowsIn(tables))),
      ]
    }),
  )
}

function sharedCategories(
  tables: readonly FactTable[],
  dimension: Dimension,
  codes: Readonly<Partial<Record<Dimension, readonly string[]>>>,
): FactTable['categories'] {
  const column = ({ rows, only }: FactTable) => {
    return new Uint16Array(rows).fill(Math.max(0, codes[dimension]?.indexOf(only?.code ?? '') ?? 0))
  }
  return { [dimension]: joined(tables, column, new Uint16Array(rowsIn(tables))) }
}

function joinedRecords(records: readonly RecordColumns[]): RecordColumns {
  const [first] = records
  const rows = records.reduce((sum, { id }) => sum + id.length, 0)
  return {
    id: records.flatMap(({ id }) => id),
    distinctKey: records.flatMap(({ distinctKey }) => distinctKey),
    days: first?.days ? joined(records, ({ days }) => days ?? NO_DAYS, new Int32Array(rows)) : null,
    uncertain: first?.uncertain
      ? joined(records, ({ uncertain }) => uncertain ?? NO_ROLES, new Uint8Array(rows))
      : null,
  }
}

function joinedAmounts(amounts: readonly WordedAmounts[]): WordedAmounts {
  const sizeOf = (column: keyof WordedAmounts) => amounts.reduce((sum, all) => sum + all[column].length, 0)
  let before = 0
  const later = amounts.map(({ ends }) => {
    const shift = before
    before += ends.at(-1) ?? 0
    return ends.map((end) => end + shift)
  })
  return {
    ends: joined(later, (ends) => ends, new Int32Array(sizeOf('ends'))),
    wordings: joined(amounts, ({ wordings }) => wordings, new Uint8Array(sizeOf('wordings'))),
    counts: joined(amounts, ({ counts }) => counts, new Int32Array(sizeOf('counts'))),
    sums: joined(amounts, ({ sums }) => sums, new Float64Array(sizeOf('sums'))),
    notChildren: joined(amounts, ({ notChildren }) => notChildren, new Int32Array(sizeOf('notChildren'))),
  }
}

const NONE = new Uint16Array(0)
const NO_ROLES = new Uint8Array(0)
const NO_DAYS = new Int32Array(0)
