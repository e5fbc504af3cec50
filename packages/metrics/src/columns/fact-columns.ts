import type { CouncilRole } from '@council-outcomes/db'
import type { Dimension } from '../dimensions.ts'
import type { RegionTree } from '../reference/region-tree.ts'
import type { FactTable } from './fact-table.ts'

/** All of one fact of one council, at one or several grains; each grain alone holds everything that it is able to tell. */
export interface FactColumns {
  /** The dimensions' category codes by the position in the columns; position 0 is "not specified" and holds ''. */
  readonly codes: Readonly<Partial<Record<Dimension, readonly string[]>>>
  /** The sets of region ids by the position in the column `place`; position 0 is the empty set. */
  readonly places: readonly (readonly string[])[]
  /** From the cheapest to the most detailed. */
  readonly grains: readonly FactGrain[]
}

export interface FactGrain {
  readonly time: TimeGrain
  /**
   * EXACT: the regions of the record. ECONOMIC_REGION: in today's division; a district stands as its economic region,
   * and so does any place that lies in one; wider places stand as themselves.
   */
  readonly places: 'EXACT' | 'ECONOMIC_REGION'
  /**
   * The division in which `places` are economic regions; another one needs other columns. It is the very tree that
   * `Snapshot.regions` gives for its days. Null for EXACT.
   */
  readonly division: RegionTree | null
  /** Those that its tables still tell. */
  readonly dimensions: readonly Dimension[]
  /** The roles of the council that are in it. */
  readonly roles: readonly CouncilRole[]
  readonly tables: readonly FactTable[]
  /** What was written since `tables` were made, record by record and in every detail; null for nothing. */
  readonly recent: FactTable | null
}

type TimeGrain =
  | { readonly kind: 'DAY' }
  /**
   * Stretches that are cut at every month and at the beginning and the end of every term: `starts` are their first
   * days, ascending. `from` is the first day of its stretch and `to` the last day of its own.
   */
  | { readonly kind: 'SEGMENT'; readonly starts: Int32Array }
