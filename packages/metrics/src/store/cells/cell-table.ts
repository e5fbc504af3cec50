import type { FactTable } from '../../columns/fact-table.ts'
import { CellRows } from './cell-rows.ts'

/** Which records of assistance a table of cells holds. Short periods touch few rows, because no long span is among points. */
export interface CellKey {
  readonly councilId: string
  readonly fact: CellFact
  readonly grain: CellGrain
  readonly typeId: string
  /** POINT where the first and the last day are the same, or lie in the same stretch. */
  readonly shape: 'POINT' | 'SPAN'
}

export type CellFact = 'ASSISTANCE_TO_PERSONS' | 'ASSISTANCE_TO_FAMILIES'

/** Stretches of months and terms with groups, or days without. */
export type CellGrain = 'SEGMENT' | 'DAY'

export interface CellTable extends CellKey {
  readonly columns: FactTable
}

export function nameOfTable({ councilId, fact, grain, typeId, shape }: CellKey): string {
  return `${councilId} ${fact} ${grain} ${typeId} ${shape}`
}

export function emptyTable(key: CellKey): CellTable {
  return { ...key, columns: new CellRows().table(key.grain === 'SEGMENT') }
}
