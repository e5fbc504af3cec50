import { Prisma, type RegionKind, rowsOf, type Session } from '@council-outcomes/db'
import type { CalendarDate } from '@council-outcomes/figures'
import { type DatedMembership, divisionOn, type Validity } from '../../reference/division.ts'
import type { RegionTree } from '../../reference/region-tree.ts'

export interface Divisions {
  /** Of all regions, those that have ended too. */
  readonly regionIds: readonly string[]
  /** The division of the country that was in force on a day; the same tree for days between which nothing changed. */
  readonly on: (asOf: CalendarDate) => RegionTree
}

interface RegionRow extends Validity {
  readonly id: string
  readonly code: string
  readonly kind: RegionKind
  readonly nameEn: string
  readonly nameAz: string
  readonly nameRu: string
}

export async function readDivisions(session: Session): Promise<Divisions> {
  const rows = await rowsOf<RegionRow>(
    session,
    Prisma.sql`SELECT id::text, code, kind::text, name_en AS "nameEn", name_az AS "nameAz", name_ru AS "nameRu",
      valid_from AS "validFrom", valid_to AS "validTo" FROM region ORDER BY code`,
  )
  const regions = rows.map(({ nameEn, nameAz, nameRu, ...region }) => {
    return { ...region, label: { en: nameEn, az: nameAz, ru: nameRu } }
  })
  const memberships = await rowsOf<DatedMembership>(
    session,
    Prisma.sql`SELECT member_id::text AS "memberId", group_id::text AS "groupId",
      valid_from AS "validFrom", valid_to AS "validTo" FROM region_membership ORDER BY id`,
  )
  const began = daysOf([...regions, ...memberships].map(({ validFrom }) => validFrom))
  const ended = daysOf([...regions, ...memberships].map(({ validTo }) => validTo))
  const trees = new Map<string, RegionTree>()
  return {
    regionIds: regions.map(({ id }) => id),
    on: (asOf) => {
      const changes = `${began.filter((day) => day <= asOf).length} ${ended.filter((day) => day < asOf).length}`
      const tree = trees.get(changes) ?? divisionOn(asOf, regions, memberships)
      trees.set(changes, tree)
      return tree
    },
  }
}

function daysOf(days: readonly (CalendarDate | null)[]): readonly CalendarDate[] {
  return [...new Set(days)].filter((day) => day !== null)
}
