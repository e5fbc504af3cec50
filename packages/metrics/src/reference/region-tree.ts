import type { RegionKind } from '@council-outcomes/db'
import { InputError } from '@council-outcomes/figures'
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

/** A place that the division does not have: it ended before, or began after. */
export interface FormerPlace extends Place {
  /** The ids of what it was made of; none for a district. */
  readonly members: readonly string[]
  /** The ids of places of the division that it lay in. */
  readonly groups: readonly string[]
  /** What to do instead of asking for it, as a clause without a full stop. */
  readonly remedy: string
}

/** How a place relates to an asked region: all of it inside, or at least some of it. */
interface PlaceFit {
  readonly inside: boolean
  readonly touching: boolean
}

export interface RegionTree {
  /** All that records can name: also places that the division does not have, which lie where their districts lie. */
  readonly places: readonly Place[]
  /** Only those that the division has. */
  readonly inForce: readonly Place[]
  /** @throws InputError UNKNOWN_CODE for a place that never was, and for one that the division does not have */
  readonly find: (code: string) => Place
  readonly fit: (place: Place, asked: readonly Place[]) => PlaceFit
  /** Those that the division has. */
  readonly membersOf: (level: RegionLevel) => readonly Place[]
  /** The member of the level that holds all of the place; null for a place above the level or outside its scheme. */
  readonly memberAt: (place: Place, level: RegionLevel) => Place | null
}

/** A district, or a place without any; where it is gone, `within` are the districts of each place that it lay in. */
interface Piece {
  readonly id: string
  readonly within: readonly (readonly string[])[] | null
}

/**
 * Places compared by the districts they are made of, so that every scheme (economic regions, migration departments)
 * follows one rule. "Abroad" and "online" are made of themselves, and are members of every level.
 * `below` gives the ids of the members of a place by its id.
 */
export function regionTree(
  places: readonly Place[],
  below: ReadonlyMap<string, readonly string[]>,
  former: readonly FormerPlace[] = [],
): RegionTree {
  const formerById = new Map(former.map((place) => [place.id, place]))
  const known = new Set([...places, ...former].map(({ id }) => id))
  const pieces = new Map<string, readonly Piece[]>()

  const piecesOf = (id: string): readonly Piece[] => {
    const found = pieces.get(id) ?? findPieces(id)
    pieces.set(id, found)
    return found
  }
  const findPieces = (id: string): readonly Piece[] => {
    const gone = formerById.get(id)
    const members = (gone?.members ?? below.get(id) ?? []).filter((member) => known.has(member))
    if (members.length > 0) return withoutRepeats(members.flatMap((member) => piecesOf(member)))
    return [
      { id, within: gone ? gone.groups.map((group) => piecesOf(group).map((piece) => piece.id)) : null },
    ]
  }

  const fit = (place: Place, asked: readonly Place[]): PlaceFit => {
    const area = new Set(asked.flatMap(({ id }) => piecesOf(id)).map(({ id }) => id))
    const fits = piecesOf(place.id).map((piece) => pieceFit(piece, area))
    return {
      inside: fits.every(({ inside }) => inside),
      touching: fits.some(({ touching }) => touching),
    }
  }
  const membersOf = (level: RegionLevel) => places.filter(({ kind }) => kind === level)
  return {
    places: [...places, ...former],
    inForce: places,
    fit,
    membersOf,
    find: (code) => {
      const place = places.find((candidate) => candidate.code === code)
      if (place) return place
      const gone = former.find((candidate) => candidate.code === code)
      if (gone) throw notInDivision(gone)
      throw unknownCode('the code of a region', code, [
        'AZ',
        ...membersOf('ECONOMIC_REGION').map((member) => member.code),
      ])
    },
    memberAt: (place, level) => {
      if (place.kind === 'ABROAD' || place.kind === 'ONLINE') return place
      return membersOf(level).find((member) => fit(place, [member]).inside) ?? null
    },
  }
}

/** Several schemes lead to the same districts. */
function withoutRepeats(pieces: readonly Piece[]): readonly Piece[] {
  return [...new Map(pieces.map((piece) => [piece.id, piece])).values()]
}

/** A district that is gone lies in what one of its groups lies in, and nobody knows where in the group. */
function pieceFit({ id, within }: Piece, area: ReadonlySet<string>): PlaceFit {
  if (within === null || area.has(id)) return { inside: area.has(id), touching: area.has(id) }
  return {
    inside: within.some((group) => group.every((piece) => area.has(piece))),
    touching: within.every((group) => group.some((piece) => area.has(piece))),
  }
}

function notInDivision({ code, remedy }: FormerPlace): InputError {
  return new InputError({
    code: 'UNKNOWN_CODE',
    expected: 'a region of the division in force',
    received: code,
    remedy,
  })
}
