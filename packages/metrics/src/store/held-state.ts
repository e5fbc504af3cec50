import type { RegionTree } from '../reference/region-tree.ts'
import { CHANGES_BETWEEN_KEEPING } from './base/keep-base.ts'
import { cellsIn } from './cells/cell-base.ts'
import { cellColumns } from './cells/cell-columns.ts'
import { type HeldCells, withRecentFolded } from './cells/held-cells.ts'
import { areCutAt } from './cells/segments.ts'
import { columnsOf, type HeldRecords } from './records/held-records.ts'
import type { CouncilReference } from './reference/read-councils.ts'
import type { Reference } from './reference/read-reference.ts'
import { termsOf } from './reference/today.ts'
import type { CouncilData } from './snapshot.ts'

/** All that is held of one state of the record. */
export interface HeldState {
  /** PostgreSQL's name of the state. */
  readonly state: string
  /** How many changes of the record it has seen. */
  readonly version: number
  readonly reference: Reference
  readonly councils: readonly HeldCouncil[]
  /** Null while they are being rebuilt. */
  readonly cells: HeldCells | null
  /** The division of the day, in which cells tell their places. */
  readonly division: RegionTree
}

export interface HeldCouncil {
  readonly council: CouncilReference
  readonly records: HeldRecords
}

/** What figures are made from, by the id of the council. */
export function councilData(held: HeldState): ReadonlyMap<string, CouncilData> {
  const { reference, division, cells } = held
  return new Map(
    held.councils.map(({ council, records }) => [
      council.id,
      {
        ...council,
        categories: (dimension) => reference.categoriesOf(council.id, dimension),
        facts: {
          ...columnsOf(records),
          ASSISTANCE_TO_PERSONS: cellColumns(cells, council.id, 'ASSISTANCE_TO_PERSONS', reference, division),
          ASSISTANCE_TO_FAMILIES: cellColumns(
            cells,
            council.id,
            'ASSISTANCE_TO_FAMILIES',
            reference,
            division,
          ),
        },
        statements: reference.statementsOf(council.id),
      },
    ]),
  )
}

/** Whether the cells are missing, or cut time at other days than the terms begin and end. */
export function needsRebuild({ cells, reference: { councils } }: HeldState): boolean {
  return cells === null || !areCutAt(cells.base.frame.starts, termsOf(councils))
}

/**
 * The state with its recent changes added to the cells, where there are many. Every question looks at each of them; but
 * after they were added, whatever was remembered of the cells has to be counted again.
 * @param mostRecent how many may stand beside few cells; beside very many more, at most 20,000
 */
export async function withFewRecent(held: HeldState, mostRecent: number): Promise<HeldState> {
  const { cells, version } = held
  if (cells === null) return held
  const { base, recent } = cells
  const bound = Math.max(mostRecent, Math.min(MOST_BESIDE_MANY, cellsIn(base) / 100))
  if (recent.length <= bound && version - base.version < CHANGES_BETWEEN_KEEPING) return held
  return { ...held, cells: await withRecentFolded(cells, held, termsOf(held.reference.councils)) }
}

const MOST_BESIDE_MANY = 20_000
