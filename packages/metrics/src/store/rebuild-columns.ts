import { setTimeout as wait } from 'node:timers/promises'
import { openSessions, type Progress } from '@council-outcomes/db'
import { rebuildBase } from './base/rebuild-base.ts'

interface ColumnsOptions {
  /** The owner's address of the database. */
  readonly ownerUrl: string
  readonly progress: Progress
  readonly now?: Date
}

/** Makes the columns of figures from the records and keeps them for later starts; running processes go on with theirs. */
export async function rebuildColumns({
  ownerUrl,
  progress,
  now = new Date(),
}: ColumnsOptions): Promise<void> {
  const owner = openSessions(ownerUrl, 1)
  try {
    while ((await rebuildBase(owner, now, progress)) === null) {
      progress('Another process is at it; waiting')
      await wait(PAUSE_MS)
    }
  } finally {
    await owner.close()
  }
}

const PAUSE_MS = 2000
