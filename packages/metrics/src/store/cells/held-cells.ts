import type { RecordDelta } from '../changes/counted-record.ts'
import type { TermData } from '../snapshot.ts'
import type { CellBase } from './cell-base.ts'
import type { CellVocabulary } from './cell-vocabulary.ts'
import { foldedCells } from './fold.ts'

/** Cells as of some state, and what changed since. */
export interface HeldCells {
  readonly base: CellBase
  /** One by one, in every detail. */
  readonly recent: readonly RecordDelta[]
  /** The numbers of the base, and more for what only recent changes tell. */
  readonly vocabulary: CellVocabulary
}

export function heldCells(base: CellBase): HeldCells {
  return { base, recent: [], vocabulary: base.vocabulary.copy() }
}

/** The same with its recent changes added to the cells, as of the state that these changes led to. */
export async function withRecentFolded(
  { base, recent }: HeldCells,
  { state, version }: Pick<CellBase, 'state' | 'version'>,
  terms: readonly TermData[],
): Promise<HeldCells> {
  return heldCells({ ...base, ...(await foldedCells(base, recent, terms)), state, version })
}
