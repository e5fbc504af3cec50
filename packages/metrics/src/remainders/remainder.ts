import type { Figure } from '@council-outcomes/figures'
import type { StatementData } from '../store/snapshot.ts'

/** A reported total: what it says, what is recorded in its scope, and what of it is left to explain (null: nothing). */
export interface Remainder {
  readonly statement: StatementData
  readonly stated: Figure
  readonly recorded: Figure
  readonly left: Figure | null
}

/** By the id of the reported total. */
export type Remainders = ReadonlyMap<string, Remainder>

/** Exactly or about so many were stated, and more are recorded: shown, never corrected. */
export function isConflict({ stated, recorded }: Remainder): boolean {
  return stated.high !== null && recorded.low !== null && recorded.low > stated.high
}
