import type { CouncilRole, StatedQualifier } from '@council-outcomes/db'
import type { Dimension } from '../dimensions.ts'

/** Which records are asked for; all conditions must hold. */
export interface QuestionFilter {
  readonly categories: Partial<Readonly<Record<Dimension, CategoryChoice>>>
  /** The council's part in it; null takes the roles that the metric counts. */
  readonly roles: readonly CouncilRole[] | null
  /** How the record words the amount; null takes all. */
  readonly qualifiers: readonly StatedQualifier[] | null
  /** Ids of sources: only what one of them supports; null takes all. */
  readonly sources: readonly string[] | null
}

/** Codes that a record must lie in, and codes that it must lie outside of; null leaves it open. */
export interface CategoryChoice {
  readonly in: readonly string[] | null
  readonly notIn: readonly string[] | null
}

export const NO_FILTER: QuestionFilter = { categories: {}, roles: null, qualifiers: null, sources: null }
