import { type CalendarDate, todayIn } from '@council-outcomes/figures'
import type { RegionTree } from '../../reference/region-tree.ts'
import type { TermData } from '../snapshot.ts'
import type { CouncilReference } from './read-councils.ts'
import type { Divisions } from './read-divisions.ts'

/** The current day of the first council; one in another time zone may be a few hours ahead of it or behind. */
export function todayOf(councils: readonly CouncilReference[], now: Date): CalendarDate {
  return todayIn(councils[0]?.timeZone ?? 'UTC', now)
}

/** The division in which cells tell their places. */
export function divisionToday(
  { councils, divisions }: { readonly councils: readonly CouncilReference[]; readonly divisions: Divisions },
  now: Date,
): RegionTree {
  return divisions.on(todayOf(councils, now))
}

export function termsOf(councils: readonly CouncilReference[]): readonly TermData[] {
  return councils.flatMap(({ terms }) => terms)
}
