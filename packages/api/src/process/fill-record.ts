import { connect, loadRecord, type Progress } from '@council-outcomes/db'

/** Loads the real record, and lists what has no place in it when the record changed. */
export async function fillRecord(ownerUrl: string, progress: Progress): Promise<void> {
  const owner = connect(ownerUrl)
  try {
    const { changed, unmapped } = await loadRecord(owner, progress)
    if (changed === 0 || unmapped.length === 0) return
    progress(`${unmapped.length} collected facts have no place in the record:`)
    for (const { id, metric, reason } of unmapped) progress(`  ${metric} (${id}): ${reason}`)
  } finally {
    await owner.$disconnect()
  }
}
