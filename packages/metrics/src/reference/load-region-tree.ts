import type { PrismaClient } from '@council-outcomes/db'
import { type CalendarDate, calendarDate } from '@council-outcomes/figures'
import { divisionOn, type Validity } from './division.ts'
import type { RegionTree } from './region-tree.ts'

/** The division of the country that was in force on a day, for the records of all years. */
export async function loadRegionTree(db: PrismaClient, asOf: CalendarDate): Promise<RegionTree> {
  const [regions, memberships] = await Promise.all([
    db.region.findMany({ orderBy: { code: 'asc' } }),
    db.regionMembership.findMany({ orderBy: { id: 'asc' } }),
  ])
  return divisionOn(
    asOf,
    regions.map(({ id, code, kind, nameEn, nameAz, nameRu, ...region }) => {
      return { id, code, kind, label: { en: nameEn, az: nameAz, ru: nameRu }, ...validity(region) }
    }),
    memberships.map(({ memberId, groupId, ...membership }) => {
      return { memberId, groupId, ...validity(membership) }
    }),
  )
}

function validity(row: { readonly validFrom: Date | null; readonly validTo: Date | null }): Validity {
  return { validFrom: dayOf(row.validFrom), validTo: dayOf(row.validTo) }
}

function dayOf(date: Date | null): CalendarDate | null {
  return date === null ? null : calendarDate(date.toISOString().slice(0, 10))
}
