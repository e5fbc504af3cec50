import { changesSince, type Session } from '@council-outcomes/db'
import type { RegionTree } from '../../reference/region-tree.ts'
import { assistanceDeltas } from '../changes/assistance-deltas.ts'
import { type Changed, changedBy } from '../changes/changed.ts'
import type { Reference } from '../reference/read-reference.ts'
import type { CellBase } from './cell-base.ts'
import { standInsIn } from './cell-frame.ts'
import { type HeldCells, heldCells } from './held-cells.ts'

/** The division of the day, and the divisions that it is one of. */
interface Places {
  readonly reference: Pick<Reference, 'divisions'>
  readonly division: RegionTree
}

/**
 * The cells with what changed added to what is recent; null when they have to be rebuilt, because nobody can tell what
 * changed or because places are joined in another way now.
 * @param changed everything since the state of the cells
 */
export async function withChanges(
  session: Session,
  cells: HeldCells,
  changed: Changed,
  places: Places,
): Promise<HeldCells | null> {
  if (changed.tables.has('assistance_activity') || changed.tables.has('assistance_region')) return null
  const base = inDivision(cells.base, places)
  if (base === null) return null
  const deltas = await assistanceDeltas(session, changed.assistance)
  if (deltas.length === 0 && base === cells.base) return cells
  return { ...cells, base, recent: deltas.length === 0 ? cells.recent : [...cells.recent, ...deltas] }
}

/** The cells of a base as of the session's state; null when they have to be rebuilt. */
export async function cellsOfBase(
  session: Session,
  base: CellBase,
  places: Places,
): Promise<HeldCells | null> {
  const { changes } = await changesSince(session, base.state)
  if (changes === null) return null
  return withChanges(session, heldCells(base), changedBy(changes), places)
}

/** The base with the regions that were added; null when places that it tells stand as others now. */
function inDivision(base: CellBase, { reference: { divisions }, division }: Places): CellBase | null {
  const standIns = standInsIn(divisions, division)
  for (const [id, standIn] of base.frame.standIns) {
    if (standIns.has(id) && standIns.get(id) !== standIn) return null
  }
  const hasAll = [...standIns.keys()].every((id) => base.frame.standIns.has(id))
  return hasAll ? base : { ...base, frame: { ...base.frame, standIns } }
}
