import { byLength } from '../../columns/by-length.ts'
import type { FactColumns, FactGrain } from '../../columns/fact-columns.ts'
import type { FactTable } from '../../columns/fact-table.ts'
import type { RegionTree } from '../../reference/region-tree.ts'
import type { Reference } from '../reference/read-reference.ts'
import type { CellFact, CellGrain, CellTable } from './cell-table.ts'
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
  const tablesOf = (grain: CellGrain) => namedTables(base.tables, { councilId, fact, grain }, typeCodes)
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

/**
 * The tables of a fact, with the codes of their types, rows of similar length together. The same list for the same cells, so
 * that what others remember of it lasts.
 */
function namedTables(
  tables: readonly CellTable[],
  { councilId, fact, grain }: Pick<CellTable, 'councilId' | 'fact' | 'grain'>,
  typeCodes: ReadonlyMap<string, string>,
): readonly FactTable[] {
  const known = named.get(tables) ?? new Map<string, readonly FactTable[]>()
  named.set(tables, known)
  const name = [councilId, fact, grain, ...[...typeCodes].flat()].join(' ')
  const found =
    known.get(name) ??
    tables.flatMap((table) => {
      const code = typeCodes.get(table.typeId)
      const isOwn = table.councilId === councilId && table.fact === fact && table.grain === grain
      if (!isOwn || code === undefined) return []
      return byLength({ ...table.columns, only: { dimension: 'ASSISTANCE_TYPE', code } })
    })
  known.set(name, found)
  return found
}

const named = new WeakMap<readonly CellTable[], Map<string, readonly FactTable[]>>()
