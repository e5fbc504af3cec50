import { openSessions, type Progress, type Session } from '@council-outcomes/db'
import { buildBase } from './base/build-base.ts'
import { cellsIn } from './cells/cell-base.ts'
import { type CellDifference, cellDifferences } from './cells/cell-differences.ts'
import { withRecentFolded } from './cells/held-cells.ts'
import { needsRebuild } from './held-state.ts'
import { readAnew } from './read-state.ts'
import { termsOf } from './reference/today.ts'

interface ColumnsOptions {
  /** The owner's address of the database. */
  readonly ownerUrl: string
  readonly progress: Progress
  readonly now?: Date
}

export type ColumnsReport =
  /** Nothing is kept, or the terms or the division of the country have changed since: the next start makes the columns anew. */
  | { readonly kind: 'NOTHING_TO_COMPARE' }
  | { readonly kind: 'COMPARED'; readonly cells: number; readonly differences: readonly CellDifference[] }

/** Compares the kept columns, and what changed since, with columns that are made from the records again. */
export async function verifyColumns(options: ColumnsOptions): Promise<ColumnsReport> {
  const owner = openSessions(options.ownerUrl, 1)
  try {
    return await owner.read((session) => compare(session, options))
  } finally {
    await owner.close()
  }
}

async function compare(
  session: Session,
  { progress, now = new Date() }: ColumnsOptions,
): Promise<ColumnsReport> {
  // Numbers are added up and put in order here for some seconds, and the database hears nothing meanwhile.
  await session.query('SET LOCAL idle_in_transaction_session_timeout = 0')
  progress('Reading the kept columns and what changed since')
  const held = await readAnew(session, now)
  if (held.cells === null || needsRebuild(held)) return { kind: 'NOTHING_TO_COMPARE' }
  const { base: kept } = await withRecentFolded(held.cells, held, termsOf(held.reference.councils))
  progress('Adding up the records of assistance')
  const built = await buildBase(session, now, progress)
  progress('Comparing')
  return {
    kind: 'COMPARED',
    cells: cellsIn(built),
    differences: await cellDifferences(kept, built),
  }
}
