import { addDays, type CalendarDate } from '@council-outcomes/figures'
import { type FormerPlace, type Place, type RegionTree, regionTree } from './region-tree.ts'

/** The first and the last day on which something was so; null where nobody knows of one. */
export interface Validity {
  readonly validFrom: CalendarDate | null
  readonly validTo: CalendarDate | null
}

export interface DatedPlace extends Place, Validity {}

/** One place below another, for as long as that was so. */
export interface DatedMembership extends Validity {
  readonly memberId: string
  readonly groupId: string
}

/**
 * The division of the country that was in force on a day, to be applied to the records of all years, so that a series
 * compares one area with itself. A record may name a place that was not there on that day: such a place lies where its
 * districts lie, as they were on its own day nearest to it.
 */
export function divisionOn(
  day: CalendarDate,
  places: readonly DatedPlace[],
  memberships: readonly DatedMembership[],
): RegionTree {
  const byId = new Map(places.map((place) => [place.id, place]))
  const isThere = (id: string) => {
    const place = byId.get(id)
    return place !== undefined && isInForce(place, day)
  }
  const below = new Map<string, string[]>()
  for (const { memberId, groupId } of memberships.filter((membership) => isInForce(membership, day))) {
    if (isThere(memberId) && isThere(groupId)) below.set(groupId, [...(below.get(groupId) ?? []), memberId])
  }

  /** The nearest places above that are there: the groups, or those of groups that are not there either. */
  const groupsOf = (place: DatedPlace): readonly string[] => {
    const nearest = nearestDay(place, day)
    const groups = memberships.filter((one) => one.memberId === place.id && isInForce(one, nearest))
    return groups.flatMap(({ groupId }) => {
      if (isThere(groupId)) return [groupId]
      const group = byId.get(groupId)
      return group === undefined ? [] : groupsOf(group)
    })
  }
  const former = (place: DatedPlace): FormerPlace => {
    const nearest = nearestDay(place, day)
    const members = memberships.filter((one) => one.groupId === place.id && isInForce(one, nearest))
    return {
      ...undated(place),
      members: members.map(({ memberId }) => memberId),
      groups: groupsOf(place),
      remedy: remedyFor(place, day),
    }
  }
  return regionTree(
    places.filter(({ id }) => isThere(id)).map(undated),
    below,
    places.filter(({ id }) => !isThere(id)).map(former),
  )
}

function isInForce({ validFrom, validTo }: Validity, day: CalendarDate): boolean {
  return (validFrom === null || validFrom <= day) && (validTo === null || day <= validTo)
}

/** The last day of what has ended by `day`, the first day of what begins after it. */
function nearestDay({ validFrom, validTo }: Validity, day: CalendarDate): CalendarDate {
  if (validTo !== null && validTo < day) return validTo
  return validFrom !== null && validFrom > day ? validFrom : day
}

function remedyFor(place: DatedPlace, day: CalendarDate): string {
  const nearest = nearestDay(place, day)
  return nearest < day
    ? `it ended on ${nearest}: ask with regionsAsOf ${nearest}, or for a region of ${addDays(nearest, 1)} or later`
    : `it began on ${nearest}: ask with regionsAsOf ${nearest} or later`
}

function undated({ id, code, kind, label }: DatedPlace): Place {
  return { id, code, kind, label }
}
