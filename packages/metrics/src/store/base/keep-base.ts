import {
  ADVISORY_LOCKS,
  Prisma,
  pruneChanges,
  rowsOf,
  type Session,
  type Sessions,
} from '@council-outcomes/db'
import type { CellBase } from '../cells/cell-base.ts'
import { readKeptState } from './load-base.ts'
import { saveBase } from './save-base.ts'

/** How far kept columns may lag behind: as many changes are caught up with at a start. */
export const CHANGES_BETWEEN_KEEPING = 20_000

/**
 * Keeps the columns for later starts, unless another process is at it or has kept some that are about as new.
 * @returns which version is kept now
 */
export function keepBase(owner: Sessions, base: CellBase): Promise<number> {
  return owner.write(async (session) => {
    if (!(await isFirst(session))) return base.version
    const kept = await readKeptState(session)
    if (kept !== null && kept.version > base.version - CHANGES_BETWEEN_KEEPING / 2) return kept.version
    await saveBase(session, base)
    await forgetChanges(session, base)
    return base.version
  })
}

/** Whether no other process rebuilds or keeps columns; none will until the transaction ends. */
export async function isFirst(session: Session): Promise<boolean> {
  const [lock] = await rowsOf<{ isOurs: boolean }>(
    session,
    Prisma.sql`SELECT pg_try_advisory_xact_lock(${ADVISORY_LOCKS.figureColumns}) AS "isOurs"`,
  )
  return lock?.isOurs === true
}

/** Shortens the log by what kept columns have seen. A process that had no word from the database for so long reads all anew. */
export function forgetChanges(session: Session, { state }: CellBase): Promise<number> {
  return pruneChanges(session, state, MINUTES_IN_LOG)
}

const MINUTES_IN_LOG = 60
