import type { RegionTree } from '../../reference/region-tree.ts'
import type { Divisions } from '../reference/read-divisions.ts'

/** How records of assistance become cells: by which stretches of time, and by which places. */
export interface CellFrame {
  /** The first days of the stretches; the last of them ends the last stretch. */
  readonly starts: Int32Array
  /** The region that cells tell in its place, by the id of a region. */
  readonly standIns: ReadonlyMap<string, string>
}

/**
 * A place stands as the economic region that holds all of it; a wider one, and one that is divided, as itself.
 * @param divisions those that the division is one of
 */
export function standInsIn({ regionIds }: Divisions, division: RegionTree): CellFrame['standIns'] {
  const known = standIns.get(division)
  if (known) return known
  const economic = new Map(
    division.places.map((place) => [place.id, division.memberAt(place, 'ECONOMIC_REGION')?.id ?? place.id]),
  )
  const made = new Map(regionIds.map((id) => [id, economic.get(id) ?? id]))
  standIns.set(division, made)
  return made
}

/** A division is asked again with every change of the record. */
const standIns = new WeakMap<RegionTree, CellFrame['standIns']>()

/** The set of regions that cells tell for a set of regions, in the order of their ids. */
export function placesOfCell(
  regionIds: readonly string[],
  frame: Pick<CellFrame, 'standIns'>,
): readonly string[] {
  return [...new Set(regionIds.map((id) => frame.standIns.get(id) ?? id))].toSorted()
}
