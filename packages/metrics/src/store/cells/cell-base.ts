import type { CellFrame } from './cell-frame.ts'
import type { CellTable } from './cell-table.ts'
import type { CellVocabulary } from './cell-vocabulary.ts'

/** All cells of all councils, as of one state of the record. */
export interface CellBase {
  /** PostgreSQL's name of the state. */
  readonly state: string
  /** How many changes of the record it has seen. */
  readonly version: number
  readonly frame: CellFrame
  readonly vocabulary: CellVocabulary
  readonly tables: readonly CellTable[]
}

export function cellsIn({ tables }: Pick<CellBase, 'tables'>): number {
  return tables.reduce((sum, { columns }) => sum + columns.rows, 0)
}
