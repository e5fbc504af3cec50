import { compare, type Figure, isMeasured } from '@council-outcomes/figures'
import { describedEnum } from '../described-enum.ts'

/** Why nobody can tell how two figures compare. */
export type Doubt = 'STILL_RUNS' | 'MISSING' | 'PARTLY_FITTING' | 'NOT_EXACT'

export const DoubtEnum = describedEnum<Doubt>(
  'ComparisonDoubt',
  'Why nobody can tell how two figures compare.',
  {
    STILL_RUNS: 'A period that still runs stands beside a whole one.',
    MISSING: 'One of the two is not recorded, does not apply or is hidden.',
    PARTLY_FITTING: 'The two figures could be told apart, but what only partly fits could change that.',
    NOT_EXACT: 'The record is not exact enough to say.',
  },
)

/** The reason of a verdict that cannot tell; `likeForLike` is false where only one of the two periods still runs. */
export function doubtOf(current: Figure, earlier: Figure, likeForLike: boolean): Doubt {
  if (!likeForLike) return 'STILL_RUNS'
  if (!isMeasured(current) || !isMeasured(earlier)) return 'MISSING'
  return compare(current, earlier).verdict === 'CANNOT_TELL' ? 'NOT_EXACT' : 'PARTLY_FITTING'
}
