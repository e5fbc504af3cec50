import type { RegionTree } from '../../reference/region-tree.ts'

/** How records of assistance become cells: by which stretches of time, and by which places. */
export interface CellFrame {
  /** The first days of the stretches; the last of them ends the last stretch. */
  readonly starts: Int32Array
  /** The region that cells tell in its place, by the id of a region. */
  readonly standIns: ReadonlyMap<string, string>
}

/**
 * A place stands as the economic region that holds all of it; a wider one, and one that is divided, as itself.
 * @param regionIds all regions, those that have ended too
 */
export function standInsOf(regionIds: readonly string[], division: RegionTree): CellFrame['standIns'] {
  const economic = new Map(
    division.places.map((place) => [place.id, division.memberAt(place, 'ECONOMIC_REGION')?.id ?? place.id]),
  )
  return new Map(regionIds.map((id) => [id, economic.get(id) ?? id]))
}

/** The set of regions that cells tell for a set of regions, in the order of their ids. */
export function placesOfCell(regionIds: readonly string[], { standIns }: CellFrame): readonly string[] {
  return [...new Set(regionIds.map((id) => standIns.get(id) ?? id))].toSorted()
}
