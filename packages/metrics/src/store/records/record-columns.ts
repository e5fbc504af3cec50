import type { FactColumns, FactGrain } from '../../columns/fact-columns.ts'
import { type FactTable, ROLE_CODES } from '../../columns/fact-table.ts'
import type { Dimension } from '../../dimensions.ts'
import type { Vocabulary } from './vocabulary.ts'

/** A fact held record by record, in every detail. Without a grain, when its places or codes are too many for columns. */
export function recordColumns(
  table: FactTable,
  dimensions: readonly Dimension[],
  vocabulary: Vocabulary,
): FactColumns {
  const grain: FactGrain = {
    time: { kind: 'DAY' },
    places: 'EXACT',
    division: null,
    dimensions,
    roles: ROLE_CODES,
    tables: [table],
    recent: null,
  }
  return {
    codes: vocabulary.codes,
    places: vocabulary.places,
    grains: vocabulary.isOverfull ? [] : [grain],
  }
}
