import type { ChangeRow } from '@council-outcomes/db'
import type { AssistanceChange } from './assistance-deltas.ts'

/** What changed, sorted by what has to be read again. */
export interface Changed {
  /** Tables of which any row may have changed. */
  readonly tables: ReadonlySet<string>
  /** The ids of single records that changed, by their table; assistance is not among them. */
  readonly records: ReadonlyMap<string, ReadonlySet<string>>
  /** In the order in which each record changed. */
  readonly assistance: readonly AssistanceChange[]
}

export function changedBy(changes: readonly ChangeRow[]): Changed {
  const tables = new Set<string>()
  const records = new Map<string, Set<string>>()
  const assistance: AssistanceChange[] = []
  for (const change of changes) {
    switch (change.kind) {
      case 'TABLE':
        tables.add(change.table)
        break
      case 'RECORD': {
        const ids = records.get(change.table) ?? new Set()
        records.set(change.table, ids.add(change.id))
        break
      }
      default:
        assistance.push(change)
    }
  }
  return { tables, records, assistance }
}

/** Whether anything in one of the tables changed. */
export function touches({ tables, records }: Changed, names: readonly string[]): boolean {
  return names.some((name) => tables.has(name) || records.has(name))
}
