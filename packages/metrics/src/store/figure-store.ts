import { setTimeout as wait } from 'node:timers/promises'
import { openSessions, type Progress } from '@council-outcomes/db'
import { type HeldState, withFewRecent } from './held-state.ts'
import { inTurn } from './in-turn.ts'
import { Published } from './published.ts'
import { readState } from './read-state.ts'
import type { Snapshot } from './snapshot.ts'
import { Upkeep } from './upkeep.ts'
import { Warming } from './warming.ts'

export interface FigureStoreOptions {
  /** The owner's address of the database: columns are rebuilt and kept with it. */
  readonly ownerUrl: string
  /** The address with which the record is read. It must lead to the primary server. */
  readonly readerUrl: string
  /** Told of what takes long, in the background too. */
  readonly progress: Progress
  readonly clock?: () => Date
  /** How long to wait from one look at what changed to the next; 250 without it. */
  readonly pollMs?: number
  /** Columns of fewer records of assistance are made anew where others would be rebuilt in the background; 50,000 without it. */
  readonly manyRecords?: number
  /** How many changes of assistance may stand beside the cells before they are added to them; 5,000 without it. */
  readonly mostRecent?: number
}

/** Columns of figures, kept in this process and as new as the record. */
export interface FigureStore {
  readonly current: () => Snapshot
  /** A snapshot that has seen everything that was committed before the call: who writes reads what they wrote. */
  readonly catchUp: () => Promise<Snapshot>
  /** Ends what runs in the background. */
  readonly close: () => Promise<void>
}

/**
 * Reads what figures are made from and follows what changes. As long as the columns of very many records have to be
 * rebuilt, the snapshot is without them, and figures are counted over the records themselves. When the database is gone, the last
 * snapshot stays.
 */
export async function openFigureStore(options: FigureStoreOptions): Promise<FigureStore> {
  const { ownerUrl, readerUrl, progress, clock = () => new Date() } = options
  const { pollMs = 250, manyRecords = 50_000, mostRecent = 5000 } = options
  const reader = openSessions(readerUrl, 1)
  const owner = openSessions(ownerUrl, 1)
  const closing = new AbortController()
  const upkeep = new Upkeep(owner, { clock, progress, signal: closing.signal })
  const warming = new Warming(closing.signal)
  const published = new Published()
  let held: HeldState | null = null
  let following: Promise<void> | null = null

  const catchUp = inTurn(async () => {
    const now = clock()
    const { rebuilt } = upkeep
    const read = await reader.read((session) => readState(session, { held, rebuilt, now, manyRecords }))
    held = await withFewRecent(read, mostRecent)
    upkeep.attend(held, rebuilt)
    const snapshot = published.show(held, now)
    warming.attend(snapshot)
    return snapshot
  })
  const close = async () => {
    closing.abort()
    await Promise.all([reader.close(), owner.close()])
    await Promise.all([following, upkeep.ended(), warming.ended()])
  }

  try {
    await catchUp()
  } catch (error) {
    await close()
    throw error
  }
  following = repeat(catchUp, pollMs, closing.signal)
  return { current: () => published.snapshot, catchUp, close }
}

/** Does the work again and again until the signal aborts; less often while it fails. */
async function repeat(work: () => Promise<unknown>, everyMs: number, signal: AbortSignal): Promise<void> {
  let pause = everyMs
  while (!signal.aborted) {
    try {
      await wait(pause, undefined, { signal })
      await work()
      pause = everyMs
    } catch {
      pause = Math.min(pause * 2, LONGEST_PAUSE_MS)
    }
  }
}

const LONGEST_PAUSE_MS = 5000
