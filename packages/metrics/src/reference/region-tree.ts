import type { RegionKind } from '@council-outcomes/db'
import { unknownCode } from '../unknown-code.ts'
import type { Wording } from '../wording.ts'

/** A way to divide the country; its members are the places of that kind. */
export type RegionLevel = 'COUNTRY' | 'ECONOMIC_REGION' | 'MIGRATION_DEPARTMENT' | 'DISTRICT'

export interface Place {
  readonly id: string
  readonly code: string
  readonly kind: RegionKind
  readonly label: Wording
}

/** How a place relates to an asked region: all of it inside, or at least some of it. */
interface PlaceFit {
  readonly inside: boolean
  readonly touching: boolean
}

export interface RegionTree {
  readonly places: readonly Place[]
  /** @throws InputError UNKNOWN_CODE */
  readonly find: (code: string) => Place
  readonly fit: (place: Place, asked: readonly Place[]) => PlaceFit
  readonly membersOf: (level: RegionLevel) => readonly Place[]
  /** The member of the level that holds all of the place; null for a place above the level or outside its scheme. */
  readonly memberAt: (place: Place, level: RegionLevel) => Place | null
}

/**
 * Places compared by the districts they are made of, so that every scheme (economic regions, migration departments)
 * follows one rule. "Abroad" and "online" are made of themselves, and are members of every level.
 */
export function regionTree(
  places: readonly Place[],
  below: ReadonlyMap<string, readonly string[]>,
): RegionTree {
  const byId = new Map(places.map((place) => [place.id, place]))
  const leaves = new Map<string, ReadonlySet<string>>()
  const leavesOf = (id: string): ReadonlySet<string> => {
    const known = leaves.get(id)
    if (known) return known
    const groups = (below.get(id) ?? []).filter((member) => byId.has(member))
    const found = new Set(groups.length === 0 ? [id] : groups.flatMap((member) => [...leavesOf(member)]))
    leaves.set(id, found)
    return found
  }
  const fit = (place: Place, asked: readonly Place[]): PlaceFit => {
    const area = new Set(asked.flatMap(({ id }) => [...leavesOf(id)]))
    const own = [...leavesOf(place.id)]
    return { inside: own.every((leaf) => area.has(leaf)), touching: own.some((leaf) => area.has(leaf)) }
  }
  const membersOf = (level: RegionLevel) => places.filter(({ kind }) => kind === level)
  return {
    places,
    fit,
    membersOf,
    find: (code) => {
      const place = places.find((known) => known.code === code)
      if (place) return place
      const economic = membersOf('ECONOMIC_REGION').map((known) => known.code)
      throw unknownCode('the code of a region', code, ['AZ', ...economic])
    },
    memberAt: (place, level) => {
      if (place.kind === 'ABROAD' || place.kind === 'ONLINE') return place
      return membersOf(level).find((member) => fit(place, [member]).inside) ?? null
    },
  }
}
