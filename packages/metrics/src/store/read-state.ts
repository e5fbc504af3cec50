import { changesSince, Prisma, rowsOf, type Session } from '@council-outcomes/db'
import { readVersion } from './base/base-version.ts'
import { buildBase } from './base/build-base.ts'
import { loadBase } from './base/load-base.ts'
import type { CellBase } from './cells/cell-base.ts'
import { cellsOfBase, withChanges } from './cells/cells-at.ts'
import { heldCells } from './cells/held-cells.ts'
import { type Changed, changedBy } from './changes/changed.ts'
import { type HeldCouncil, type HeldState, needsRebuild } from './held-state.ts'
import { readHeldRecords } from './records/held-records.ts'
import { type Reference, readReference } from './reference/read-reference.ts'
import { divisionToday } from './reference/today.ts'

interface Known {
  /** The state that was read before; null for none. */
  readonly held: HeldState | null
  /** Columns that were rebuilt meanwhile. */
  readonly rebuilt: CellBase | null
  readonly now: Date
  /** From so many records of assistance on, columns are not made anew while others wait. */
  readonly manyRecords: number
}

/** The session's state: what changed is read again, and everything where nobody can tell what did. */
export async function readState(session: Session, known: Known): Promise<HeldState> {
  const { held, rebuilt, now, manyRecords } = known
  const followed = held && (await follow(session, held, now))
  const read = followed ?? (await readAnew(session, now))
  const state = rebuilt === null ? read : { ...read, cells: await cellsOfBase(session, rebuilt, read) }
  if (!needsRebuild(state) || !(await hasFewerRecords(session, manyRecords))) return state
  return { ...state, cells: heldCells(await buildBase(session, now, () => {})) }
}

/** Everything, taking the cells from those that are kept, if they serve. */
export async function readAnew(session: Session, now: Date): Promise<HeldState> {
  const { snapshot: state } = await changesSince(session, null)
  const reference = await readReference(session, null, NOTHING)
  const division = divisionToday(reference, now)
  const base = await loadBase(session)
  return {
    state,
    version: await readVersion(session),
    reference,
    councils: await readCouncilRecords(session, reference, [], NOTHING),
    cells: base && (await cellsOfBase(session, base, { reference, division })),
    division,
  }
}

/** Null when nobody can tell what changed. */
async function follow(session: Session, held: HeldState, now: Date): Promise<HeldState | null> {
  const { snapshot: state, changes } = await changesSince(session, held.state)
  if (changes === null) return null
  if (changes.length === 0 && divisionToday(held.reference, now) === held.division) return { ...held, state }
  const changed = changedBy(changes)
  const reference = await readReference(session, held.reference, changed)
  const division = divisionToday(reference, now)
  return {
    state,
    version: held.version + changes.length,
    reference,
    councils: await readCouncilRecords(session, reference, held.councils, changed),
    cells: held.cells && (await withChanges(session, held.cells, changed, { reference, division })),
    division,
  }
}

/** In each council the records that may have changed; those of a new council are all read. */
async function readCouncilRecords(
  session: Session,
  { councils }: Reference,
  previous: readonly HeldCouncil[],
  changed: Changed,
): Promise<readonly HeldCouncil[]> {
  const held: HeldCouncil[] = []
  for (const council of councils) {
    const before = previous.find((known) => known.council.id === council.id)
    const records = await readHeldRecords(session, council.id, before?.records ?? null, changed)
    held.push({ council, records })
  }
  return held
}

const NOTHING = changedBy([])

async function hasFewerRecords(session: Session, bound: number): Promise<boolean> {
  const [some] = await rowsOf<{ count: number }>(
    session,
    Prisma.sql`SELECT count(*) FROM (SELECT FROM assistance_activity LIMIT ${bound}) AS first_ones`,
  )
  return some !== undefined && some.count < bound
}
