import type { CalendarDate } from '@council-outcomes/figures'
import type { RegionLevel } from '../../src/reference/region-tree.ts'
import type { Fit } from './fit.ts'
import { MEMBERSHIPS, REGIONS, type Region } from './made-up/world.ts'

/** The division of the country that was in force on one day, for the records of all years. */
export interface Division {
  readonly has: (code: string) => boolean
  readonly fit: (places: readonly string[], asked: readonly string[]) => Fit
  /** The only member of a level that all places lie in, or why there is none. */
  readonly memberOf: (places: readonly string[], level: RegionLevel) => string
  /** The members of a level that have ground in common with a region; null is everywhere. */
  readonly membersIn: (level: RegionLevel, region: string | null) => readonly string[]
  /** Whether the ground that all of some regions share lies in one region. */
  readonly holds: (region: string, shared: readonly string[]) => boolean
}

/** A district; one that is gone lies nobody knows where in each of the places that it lay in last. */
interface Ground {
  readonly code: string
  readonly somewhereIn: readonly (readonly string[])[] | null
}

export function divisionOn(day: CalendarDate): Division {
  const has = (code: string) => isThere(regionOf(code), day)

  /** A place that was not there yet, or no more, lies where its districts lay on its own day nearest to `day`. */
  const groundOf = (code: string): readonly Ground[] => {
    const own = nearestDay(regionOf(code), day)
    const members = MEMBERSHIPS.filter((one) => one.group === code && isThere(one, own))
    if (members.length > 0) return members.flatMap(({ member }) => groundOf(member))
    if (has(code)) return [{ code, somewhereIn: null }]
    return [
      { code, somewhereIn: groupsOf(code).map((group) => groundOf(group).map((ground) => ground.code)) },
    ]
  }
  const groupsOf = (code: string): readonly string[] => {
    const own = nearestDay(regionOf(code), day)
    const groups = MEMBERSHIPS.filter((one) => one.member === code && isThere(one, own))
    return groups.flatMap(({ group }) => (has(group) ? [group] : groupsOf(group)))
  }
  const fit = (places: readonly string[], asked: readonly string[]): Fit => {
    const area = asked.flatMap((code) => groundOf(code).map((ground) => ground.code))
    const fits = places.flatMap(groundOf).map((ground) => fitOfGround(ground, area))
    if (fits.length === 0) return 'MAYBE'
    if (fits.every((one) => one === 'IN')) return 'IN'
    return fits.every((one) => one === 'OUT') ? 'OUT' : 'MAYBE'
  }
  const membersIn = (level: RegionLevel, region: string | null) =>
    REGIONS.map(({ code }) => code)
      .toSorted()
      .filter(
        (code) =>
          regionOf(code).kind === level && has(code) && (region === null || fit([code], [region]) !== 'OUT'),
      )
  const memberAt = (code: string, level: RegionLevel): string => {
    if (code === 'ABROAD' || code === 'ONLINE') return code
    return membersIn(level, null).find((member) => fit([code], [member]) === 'IN') ?? 'NOT_LOCATED'
  }
  return {
    has,
    fit,
    membersIn,
    memberOf: (places, level) => {
      const [only = 'NOT_LOCATED', ...others] = new Set(places.map((code) => memberAt(code, level)))
      if (others.length === 0) return only
      return [only, ...others].includes('NOT_LOCATED') ? 'NOT_LOCATED' : 'SEVERAL_REGIONS'
    },
    holds: (region, shared) => {
      const [first = [], ...others] = shared.map((code) => groundOf(code).map((ground) => ground.code))
      const common = first.filter((code) => others.every((ground) => ground.includes(code)))
      return common.every((code) => fit([code], [region]) === 'IN')
    },
  }
}

function fitOfGround({ code, somewhereIn }: Ground, area: readonly string[]): Fit {
  if (area.includes(code)) return 'IN'
  if (somewhereIn === null) return 'OUT'
  if (somewhereIn.some((group) => group.every((place) => area.includes(place)))) return 'IN'
  return somewhereIn.every((group) => group.some((place) => area.includes(place))) ? 'MAYBE' : 'OUT'
}

type Validity = Pick<Region, 'from' | 'to'>

function isThere({ from, to }: Validity, day: CalendarDate): boolean {
  return (from === null || from <= day) && (to === null || day <= to)
}

function nearestDay({ from, to }: Validity, day: CalendarDate): CalendarDate {
  if (to !== null && to < day) return to
  return from !== null && from > day ? from : day
}

function regionOf(code: string): Region {
  const region = REGIONS.find((known) => known.code === code)
  if (region === undefined) throw new Error(`The world has no ${code}.`)
  return region
}
