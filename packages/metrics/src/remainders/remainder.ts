import type { Figure } from '@council-outcomes/figures'
import type { StatementData } from '../store/snapshot.ts'
import type { Scope } from './scope-of-things.ts'

/** A reported total: what it says, what is recorded in its scope, and what of it is left to explain (null: nothing). */
export interface Remainder {
  readonly statement: StatementData
  readonly stated: Figure
  readonly recorded: Figure
  readonly left: Figure | null
  /** Which things lie in its scope; null where amounts are added up. */
  readonly scope: Scope | null
}

/** By the id of the reported total. */
export type Remainders = ReadonlyMap<string, Remainder>

/** More are recorded than the statement lets there be at most, however it is worded: shown, never corrected. */
export function isConflict({ stated, recorded }: Remainder): boolean {
  return stated.high !== null && recorded.low !== null && recorded.low > stated.high
}
