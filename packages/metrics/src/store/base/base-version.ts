import { changesSince, Prisma, rowsOf, type Session } from '@council-outcomes/db'
import { readKeptState } from './load-base.ts'

/**
 * How many changes of the record the session's state has seen: those of the kept columns, and those logged since. The log
 * is only ever shortened by what kept columns have seen.
 */
export async function readVersion(session: Session): Promise<number> {
  const kept = await readKeptState(session)
  if (kept === null) return loggedChanges(session)
  const { changes } = await changesSince(session, kept.state)
  // Where the log does not tell, all that is certain is that something may have changed.
  return kept.version + (changes?.length ?? 1)
}

/** As many as `changesSince` would tell: an entry tells two where a record and its regions changed together. */
async function loggedChanges(session: Session): Promise<number> {
  const [logged] = await rowsOf<{ changes: number }>(
    session,
    Prisma.sql`SELECT count(*) + count(*) FILTER (WHERE before IS NOT NULL AND regions_before IS NOT NULL) AS changes
      FROM change_log`,
  )
  return logged?.changes ?? 0
}
