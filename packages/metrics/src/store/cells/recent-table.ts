import type { FactTable } from '../../columns/fact-table.ts'
import { longestSpan } from '../../columns/longest-span.ts'
import type { RecordDelta } from '../changes/counted-record.ts'

/** The numbers by which a table of recent changes tells types, groups and exact sets of regions. */
export interface RecentNumbers {
  readonly type: (id: string) => number
  readonly group: (id: string | null) => number
  readonly place: (regionIds: readonly string[]) => number
}

/** Changes one by one, in every detail; what went away has a negative count and value. Null for none. */
export function recentTable(deltas: readonly RecordDelta[], numbers: RecentNumbers): FactTable | null {
  if (deltas.length === 0) return null
  const rows = deltas.toSorted((a, b) => a.from - b.from)
  const from = Int32Array.from(rows, (row) => row.from)
  const to = Int32Array.from(rows, (row) => row.to)
  return {
    rows: rows.length,
    only: null,
    from,
    to,
    longest: longestSpan(from, to),
    place: Uint16Array.from(rows, ({ regionIds }) => numbers.place(regionIds)),
    categories: {
      ASSISTANCE_TYPE: Uint16Array.from(rows, ({ typeId }) => numbers.type(typeId)),
      BENEFICIARY_GROUP: Uint16Array.from(rows, ({ groupId }) => numbers.group(groupId)),
    },
    role: null,
    unit: Uint8Array.from(rows, ({ unit }) => unit),
    qualifier: Uint8Array.from(rows, ({ qualifier }) => qualifier),
    count: Int32Array.from(rows, ({ count }) => count),
    value: Float64Array.from(rows, ({ count, value }) => count * value),
    records: null,
  }
}
