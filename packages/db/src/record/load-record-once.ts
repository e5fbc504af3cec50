import { connect } from '../connect.ts'
import type { Progress } from '../progress.ts'
import { withClient } from '../with-client.ts'
import type { LoadReport } from './load-record.ts'
import { wasLoaded } from './loaded-record.ts'

/**
 * Loads the real record, unless this version of it was the last that was loaded: comparing its rows with those in the
 * database is most of the work of loading.
 * @returns null when nothing had to be loaded
 */
export async function loadRecordOnce(ownerUrl: string, progress: Progress): Promise<LoadReport | null> {
  if (await withClient(ownerUrl, wasLoaded)) {
    progress('The record is there already')
    return null
  }
  // The record is large, and most starts do not need it.
  const { loadRecord } = await import('./load-record.ts')
  const owner = connect(ownerUrl)
  try {
    return await loadRecord(owner, progress)
  } finally {
    await owner.$disconnect()
  }
}
