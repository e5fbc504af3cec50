import type { Basis } from '../generated/prisma/enums.ts'
import { chance, pickSeveral, type Random, weighted, whole } from './random.ts'
import type { Reference } from './reference.ts'

/** The columns of a record's place, without the record. */
export interface Place {
  readonly region_id: string
  readonly basis: Basis
}

/** Mostly one district; now and then an economic region, several districts, the whole country, online, or no place at all. */
export function placeDraw(reference: Reference): (rng: Random) => readonly Place[] {
  const district = weighted(reference.districts.map(({ id, weight }) => [id, weight]))
  const economicRegion = weighted(reference.economicRegions.map(({ id, weight }) => [id, weight]))
  const everyDistrict = reference.districts.map(({ id }) => id)
  const regionsOf = (rng: Random): readonly string[] => {
    switch (drawExtent(rng)) {
      case 'DISTRICT':
        return [district(rng)]
      case 'ECONOMIC_REGION':
        return [economicRegion(rng)]
      case 'SEVERAL':
        return pickSeveral(rng, everyDistrict, whole(rng, 2, 4))
      case 'COUNTRY':
        return idsOf(reference, 'AZ')
      case 'ONLINE':
        return idsOf(reference, 'ONLINE')
      case 'NOT_LOCATED':
        return []
    }
  }
  return (rng) =>
    regionsOf(rng).map((region_id) => ({ region_id, basis: chance(rng, 0.06) ? 'ASSUMED' : 'STATED' }))
}

const drawExtent = weighted([
  ['DISTRICT', 0.76],
  ['ECONOMIC_REGION', 0.07],
  ['SEVERAL', 0.04],
  ['COUNTRY', 0.04],
  ['ONLINE', 0.02],
  ['NOT_LOCATED', 0.07],
] as const)

function idsOf(reference: Reference, code: string): readonly string[] {
  const id = reference.places.get(code)
  return id === undefined ? [] : [id]
}
