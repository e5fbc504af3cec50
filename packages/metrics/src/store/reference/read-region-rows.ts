import { Prisma, type Region, rowsOf, type Session } from '@council-outcomes/db'
import type { CalendarDate } from '@council-outcomes/figures'

type Dates = 'validFrom' | 'validTo' | 'populationOn'

type RegionRow = Omit<Region, Dates> & Readonly<Record<Dates, CalendarDate | null>>

/** Every region as it is recorded, those that have ended too, by code: what an answer tells of its places. */
export async function readRegionRows(session: Session): Promise<ReadonlyMap<string, Region>> {
  const rows = await rowsOf<RegionRow>(
    session,
    Prisma.sql`SELECT id::text, code, kind::text, name_en AS "nameEn", name_az AS "nameAz", name_ru AS "nameRu",
      aliases, valid_from AS "validFrom", valid_to AS "validTo", tile_row AS "tileRow", tile_column AS "tileColumn",
      population, population_qualifier::text AS "populationQualifier", population_on AS "populationOn", note
      FROM region ORDER BY code`,
  )
  return new Map(rows.map((row) => [row.code, { ...row, ...datesOf(row) }]))
}

function datesOf({ validFrom, validTo, populationOn }: RegionRow) {
  return {
    validFrom: midnight(validFrom),
    validTo: midnight(validTo),
    populationOn: midnight(populationOn),
  }
}

/** As Prisma gives a `date` column. */
function midnight(day: CalendarDate | null): Date | null {
  return day === null ? null : new Date(`${day}T00:00:00Z`)
}
