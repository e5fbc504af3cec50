import { isDeepStrictEqual } from 'node:util'
import type { ChangeRow, Session } from '@council-outcomes/db'
import { type CountedRecord, countedRecord, type RecordDelta } from './counted-record.ts'
import { readAssistance } from './read-assistance.ts'

/** What was logged of a record of assistance: of the record itself, or of its regions. */
export type AssistanceChange = Extract<ChangeRow, { readonly kind: 'INSERTED' | 'CHANGED' | 'PLACED' }>

/**
 * What the changes since a state took away from what is counted, and what they brought, exactly.
 * @param changes all of them since that state, in the order in which they were made
 * @param session sees the record as it is after them
 */
export async function assistanceDeltas(
  session: Session,
  changes: readonly AssistanceChange[],
): Promise<readonly RecordDelta[]> {
  const first = firstOfEach(changes)
  if (first.size === 0) return []
  const now = await readAssistance(session, [...first.keys()])
  return [...first].flatMap(([id, { record, regions }]) => {
    const current = now.get(id) ?? null
    const after = current && countedRecord(current.image, current.regionIds)
    // Whichever of the two was not logged is now as it was then.
    const image = record === null ? current?.image : record.kind === 'INSERTED' ? null : record.before
    const before = image ? countedRecord(image, regions?.regionsBefore ?? current?.regionIds ?? []) : null
    const isSame = before !== null && after !== null && isDeepStrictEqual(before, after)
    return isSame ? [] : [...delta(before, -1), ...delta(after, 1)]
  })
}

interface FirstChanges {
  readonly record: Exclude<AssistanceChange, { readonly kind: 'PLACED' }> | null
  readonly regions: (AssistanceChange & { readonly kind: 'PLACED' }) | null
}

/** The first change of a record and the first of its regions tell what both were before all of them. */
function firstOfEach(changes: readonly AssistanceChange[]): ReadonlyMap<string, FirstChanges> {
  const first = new Map<string, FirstChanges>()
  for (const change of changes) {
    const { record, regions } = first.get(change.id) ?? { record: null, regions: null }
    if (change.kind === 'PLACED') first.set(change.id, { record, regions: regions ?? change })
    else first.set(change.id, { record: record ?? change, regions })
  }
  return first
}

function delta(record: CountedRecord | null, count: 1 | -1): readonly RecordDelta[] {
  return record === null ? [] : [{ ...record, count }]
}
