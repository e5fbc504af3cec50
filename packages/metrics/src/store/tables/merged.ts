import type { FactTable } from '../../columns/fact-table.ts'
import { joinedTables } from '../../columns/joined-tables.ts'
import { pickedRows } from '../../columns/picked-rows.ts'

/** The rows of a table that are kept and those that come, by their first days. Both tables have the same columns. */
export function merged(table: FactTable, isKept: (row: number) => boolean, come: FactTable): FactTable {
  const rows = Uint32Array.from({ length: table.rows }, (_, row) => row)
  return joinedTables([pickedRows(table, rows.filter(isKept)), { ...come, only: table.only }], {})
}
