import type { PrismaClient } from '@council-outcomes/db'
import { type RegionTree, regionTree } from './region-tree.ts'

/**
 * Today's division of the country, applied to all years, so that a series compares one area with itself.
 * A membership that has ended is left out; its districts are placed where they lie now.
 */
export async function loadRegionTree(db: PrismaClient): Promise<RegionTree> {
  const [regions, memberships] = await Promise.all([
    db.region.findMany({ where: { validTo: null }, orderBy: { code: 'asc' } }),
    db.regionMembership.findMany({ where: { validTo: null } }),
  ])
  const below = new Map<string, string[]>()
  for (const { groupId, memberId } of memberships) {
    below.set(groupId, [...(below.get(groupId) ?? []), memberId])
  }
  const places = regions.map(({ id, code, kind, nameEn, nameAz, nameRu }) => {
    return { id, code, kind, label: { en: nameEn, az: nameAz, ru: nameRu } }
  })
  return regionTree(places, below)
}
