import type { Place, RegionLevel, RegionTree } from '../reference/region-tree.ts'
import { INSIDE, OUTSIDE, STRADDLING } from './fit.ts'

/** Sets of region ids, as `FactColumns.places` holds them. */
type PlaceSets = readonly (readonly string[])[]

/** All places of a record must lie in the area; one without a place may lie anywhere. By the position of the set. */
export function placeFits(sets: PlaceSets, tree: RegionTree, area: readonly Place[]): Uint8Array {
  return remembered(sets, tree, `in ${area.map(({ id }) => id).join()}`, () => {
    const fits = remembered(tree, tree, `in ${area.map(({ id }) => id).join()}`, () => {
      return new Map(tree.places.map((place) => [place.id, fitIn(area, place, tree)]))
    })
    // A place that the division does not have lies nobody knows where.
    const fitOf = (id: string) => fits.get(id) ?? STRADDLING
    return Uint8Array.from(sets, (set) => {
      if (set.length === 0) return STRADDLING
      const all = set.map(fitOf)
      if (all.every((fit) => fit === INSIDE)) return INSIDE
      return all.every((fit) => fit === OUTSIDE) ? OUTSIDE : STRADDLING
    })
  })
}

/** Where each set lies on a level: the code of a region, SEVERAL_REGIONS or NOT_LOCATED. By the position of the set. */
export function placeMembers(sets: PlaceSets, tree: RegionTree, level: RegionLevel): readonly string[] {
  return remembered(sets, tree, level, () => {
    const members = remembered(tree, tree, level, () => {
      return new Map(tree.places.map((place) => [place.id, tree.memberAt(place, level)?.code ?? null]))
    })
    return sets.map((set) => {
      const codes = new Set(set.map((id) => members.get(id) ?? null))
      if (codes.size === 0 || codes.has(null)) return 'NOT_LOCATED'
      const [code] = codes
      return codes.size === 1 && code ? code : 'SEVERAL_REGIONS'
    })
  })
}

/** For each set, the first set that lies in the same member of a level. */
export function firstInMember(sets: PlaceSets, tree: RegionTree, level: RegionLevel): Uint16Array {
  return remembered(sets, tree, `first on ${level}`, () => {
    const members = placeMembers(sets, tree, level)
    const firsts = new Map<string, number>()
    return Uint16Array.from(members, (member, position) => {
      const first = firsts.get(member) ?? position
      firsts.set(member, first)
      return first
    })
  })
}

function fitIn(area: readonly Place[], place: Place, tree: RegionTree): number {
  const { inside, touching } = tree.fit(place, area)
  if (inside) return INSIDE
  return touching ? STRADDLING : OUTSIDE
}

const memory = new WeakMap<object, WeakMap<RegionTree, Map<string, unknown>>>()

/** There are few areas and levels, and sets and trees stay the same from one question to the next. */
function remembered<Value>(of: object, tree: RegionTree, key: string, make: () => Value): Value {
  const byTree = memory.get(of) ?? new WeakMap<RegionTree, Map<string, unknown>>()
  memory.set(of, byTree)
  const byKey = byTree.get(tree) ?? new Map<string, unknown>()
  byTree.set(tree, byKey)
  if (!byKey.has(key)) byKey.set(key, make())
  return byKey.get(key) as Value // made under this key by the same function
}
