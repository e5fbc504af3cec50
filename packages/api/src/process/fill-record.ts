import { type LoadReport, loadRecordOnce, type Progress } from '@council-outcomes/db'

/** Loads the real record and, when that changed it, lists what has no place in it. */
export async function fillRecord(ownerUrl: string, progress: Progress): Promise<void> {
  const loaded = await loadRecordOnce(ownerUrl, progress)
  if (loaded !== null && loaded.changed > 0) tellUnmapped(loaded.unmapped, progress)
}

/** One line a reason, so that a dozen figures of the same sort read as one thing. */
function tellUnmapped(unmapped: LoadReport['unmapped'], progress: Progress): void {
  if (unmapped.length === 0) return
  progress(`${unmapped.length} collected facts have no place in the record and are left out:`)
  for (const reason of new Set(unmapped.map((fact) => fact.reason))) {
    const facts = unmapped.filter((fact) => fact.reason === reason)
    progress(`  ${reason} ${facts.map(({ metric, id }) => `${metric} (${id})`).join('; ')}`)
  }
}
