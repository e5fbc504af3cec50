import type { FactColumns, FactGrain } from '../../columns/fact-columns.ts'
import type { RegionTree } from '../../reference/region-tree.ts'
import type { CellFrame } from './cell-frame.ts'
import type { CellKey, CellTable } from './cell-table.ts'
import type { CellVocabulary } from './cell-vocabulary.ts'

/** Everything that a fact of assistance is held in, in one council. */
export function cellColumns(
  { councilId, fact }: Pick<CellKey, 'councilId' | 'fact'>,
  tables: readonly CellTable[],
  { frame, vocabulary, typeCodes, groupCodes, division }: CellContext,
): FactColumns {
  const own = tables.filter((table) => table.councilId === councilId && table.fact === fact)
  const tablesOf = (grain: CellKey['grain']) =>
    own
      .filter((table) => table.grain === grain)
      .map(({ typeId, columns }) => {
        return {
          ...columns,
          only: { dimension: 'ASSISTANCE_TYPE', code: typeCodes.get(typeId) ?? '' },
        } as const
      })
  const shared = {
    places: 'ECONOMIC_REGION',
    division,
    roles: ['ORGANIZER', 'SUPPORTER'],
    recent: null,
  } as const
  const segments: FactGrain = {
    ...shared,
    time: { kind: 'SEGMENT', starts: frame.starts },
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
    grains: vocabulary.isOverfull ? [] : [segments, days],
  }
}

export interface CellContext {
  readonly frame: CellFrame
  readonly vocabulary: CellVocabulary
  /** Codes by id. */
  readonly typeCodes: ReadonlyMap<string, string>
  readonly groupCodes: ReadonlyMap<string, string>
  /** The division that the places of cells stand in. */
  readonly division: RegionTree
}
