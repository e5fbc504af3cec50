import type { FactColumns, FactGrain } from '../../columns/fact-columns.ts'
import type { FactTable } from '../../columns/fact-table.ts'
import type { RegionTree } from '../../reference/region-tree.ts'
import type { Reference } from '../reference/read-reference.ts'
import type { CellFact, CellGrain } from './cell-table.ts'
import type { HeldCells } from './held-cells.ts'
import { recentTable } from './recent-table.ts'

/**
 * Everything that a fact of assistance is held in, in one council. Without a grain while there are no cells, or where
 * their places are too many for columns: the facts themselves tell it then.
 */
export function cellColumns(
  cells: HeldCells | null,
  councilId: string,
  fact: CellFact,
  { typeCodes, groupCodes }: Pick<Reference, 'typeCodes' | 'groupCodes'>,
  division: RegionTree,
): FactColumns {
  if (cells === null) return UNKNOWN
  const { base, recent, vocabulary } = cells
  const isOwn = (held: { readonly councilId: string; readonly fact: CellFact; readonly typeId: string }) =>
    // Of a type that is no more, cells and recent changes come to nothing together.
    held.councilId === councilId && held.fact === fact && typeCodes.has(held.typeId)
  const typeIds = [...typeCodes.keys()]
  const changes = recentTable(recent.filter(isOwn), {
    type: (id) => typeIds.indexOf(id) + 1,
    group: (id) => vocabulary.groupNumber(id),
    place: (ids) => vocabulary.placeNumber(ids),
  })
  if (vocabulary.isOverfull) return UNKNOWN
  const own = base.tables.filter(isOwn)
  const tablesOf = (grain: CellGrain) =>
    own
      .filter((table) => table.grain === grain)
      .map(({ typeId, columns }) => ofOneType(columns, typeCodes.get(typeId) ?? ''))
  const shared = {
    places: 'ECONOMIC_REGION',
    division,
    roles: ['ORGANIZER', 'SUPPORTER'],
    recent: changes,
  } as const
  const segments: FactGrain = {
    ...shared,
    time: { kind: 'SEGMENT', starts: base.frame.starts },
    dimensions: ['ASSISTANCE_TYPE', 'BENEFICIARY_GROUP'],
    tables: tablesOf('SEGMENT'),
  }
  const days: FactGrain = {
    ...shared,
    time: { kind: 'DAY' },
    dimensions: ['ASSISTANCE_TYPE'],
    tables: tablesOf('DAY'),
  }
  return {
    codes: {
      ASSISTANCE_TYPE: ['', ...typeCodes.values()],
      BENEFICIARY_GROUP: vocabulary.groupIds.map((id) => groupCodes.get(id) ?? ''),
    },
    places: vocabulary.places,
    grains: [segments, days],
  }
}

const UNKNOWN: FactColumns = { codes: {}, places: [], grains: [] }

/** The same object for the same table, so that what others remember of it lasts. */
function ofOneType(columns: FactTable, code: string): FactTable {
  const known = named.get(columns)
  if (known?.only?.code === code) return known
  const table: FactTable = { ...columns, only: { dimension: 'ASSISTANCE_TYPE', code } }
  named.set(columns, table)
  return table
}

const named = new WeakMap<FactTable, FactTable>()
