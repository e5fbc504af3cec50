import type { Progress, Session, Sessions } from '@council-outcomes/db'
import { type CellBase, cellsIn } from '../cells/cell-base.ts'
import { cellsOfBase } from '../cells/cells-at.ts'
import { areCutAt } from '../cells/segments.ts'
import { readCouncils } from '../reference/read-councils.ts'
import { readDivisions } from '../reference/read-divisions.ts'
import { divisionToday, termsOf } from '../reference/today.ts'
import { buildBase } from './build-base.ts'
import { forgetChanges, isFirst } from './keep-base.ts'
import { loadBase } from './load-base.ts'
import { saveBase } from './save-base.ts'

/** Makes the columns from the records and keeps them; null when another process is at it. */
export function rebuildBase(owner: Sessions, now: Date, progress: Progress): Promise<CellBase | null> {
  return owner.write(async (session) => {
    return (await isFirst(session)) ? builtAndKept(session, now, progress) : null
  })
}

/** The same, unless the kept columns serve: another process may just have made them. */
export function renewBase(owner: Sessions, now: Date, progress: Progress): Promise<CellBase | null> {
  return owner.write(async (session) => {
    if (!(await isFirst(session))) return null
    return (await servingBase(session, now)) ?? builtAndKept(session, now, progress)
  })
}

async function builtAndKept(session: Session, now: Date, progress: Progress): Promise<CellBase> {
  // The numbers are put in order for some seconds, and the database hears nothing meanwhile.
  await session.query('SET LOCAL idle_in_transaction_session_timeout = 0')
  progress('Adding up the records of assistance')
  const base = await buildBase(session, now, progress)
  progress(`Keeping their ${cellsIn(base).toLocaleString('en')} cells`)
  await saveBase(session, base)
  await forgetChanges(session, base)
  return base
}

/** The kept columns, if they only lack what changed since. */
async function servingBase(session: Session, now: Date): Promise<CellBase | null> {
  const base = await loadBase(session)
  if (base === null) return null
  const councils = await readCouncils(session)
  const divisions = await readDivisions(session)
  const division = divisionToday({ councils, divisions }, now)
  const cells = await cellsOfBase(session, base, { reference: { divisions }, division })
  return cells !== null && areCutAt(base.frame.starts, termsOf(councils)) ? base : null
}
