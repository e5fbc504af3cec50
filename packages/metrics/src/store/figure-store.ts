import { openSessions, type Progress, type Sessions } from '@council-outcomes/db'
import { readSnapshot } from './read-snapshot.ts'
import type { Snapshot } from './snapshot.ts'

export interface FigureStoreOptions {
  /** The owner's address of the database: columns are rebuilt and kept with it. */
  readonly ownerUrl: string
  readonly readerUrl: string
  readonly progress: Progress
  readonly clock?: () => Date
}

/** Figures' columns, kept in this process and as new as the record. */
export interface FigureStore {
  readonly current: () => Snapshot
  /** A snapshot that has seen everything that was committed before the call: who writes reads what they wrote. */
  readonly catchUp: () => Promise<Snapshot>
  readonly close: () => Promise<void>
}

export async function openFigureStore({
  readerUrl,
  clock = () => new Date(),
}: FigureStoreOptions): Promise<FigureStore> {
  const reader = openSessions(readerUrl, 1)
  let version = 0
  let current = await readAt(reader, clock(), version)
  return {
    current: () => current,
    catchUp: async () => {
      version += 1
      current = await readAt(reader, clock(), version)
      return current
    },
    close: reader.close,
  }
}

function readAt(reader: Sessions, now: Date, version: number): Promise<Snapshot> {
  return reader.read((session) => readSnapshot(session, now, String(version)))
}
