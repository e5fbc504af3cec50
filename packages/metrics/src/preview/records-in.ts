import type { FactColumns } from '../columns/fact-columns.ts'
import type { FactTable } from '../columns/fact-table.ts'

/** About how many records a fact has; 0 while its columns are not made. */
export function recordsIn({ grains: [cheapest] }: FactColumns): number {
  return (cheapest?.tables ?? []).reduce((sum, table) => sum + recordsOf(table), 0)
}

const known = new WeakMap<FactTable, number>()

function recordsOf(table: FactTable): number {
  const counted = known.get(table) ?? table.count.reduce((sum, count) => sum + count, 0)
  known.set(table, counted)
  return counted
}
