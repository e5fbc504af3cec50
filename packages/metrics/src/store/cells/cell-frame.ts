import type { RegionTree } from '../../reference/region-tree.ts'

/** How records of assistance become cells: by which stretches of time, and by which places. */
export interface CellFrame {
  /** The first days of the stretches; the last of them ends the last stretch. */
  readonly starts: Int32Array
  /** Ids of the regions that cells tell. */
  readonly targets: readonly string[]
  /** The position in `targets` by the id of a region. */
  readonly targetOf: ReadonlyMap<string, number>
}

/**
 * A place stands as the economic region that holds all of it; a wider one, and one that has ended, as itself.
 * @param regionIds all regions, those that have ended too
 */
export function cellFrame(starts: Int32Array, regionIds: readonly string[], tree: RegionTree): CellFrame {
  const economic = new Map(
    tree.places.map((place) => [place.id, tree.memberAt(place, 'ECONOMIC_REGION')?.id ?? place.id]),
  )
  const standIn = (id: string) => economic.get(id) ?? id
  const targets = [...new Set(regionIds.map(standIn))].toSorted()
  return {
    starts,
    targets,
    targetOf: new Map(regionIds.map((id) => [id, targets.indexOf(standIn(id))])),
  }
}
