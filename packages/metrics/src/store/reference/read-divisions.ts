import { Prisma, type RegionKind, rowsOf, type Session } from '@council-outcomes/db'
import type { CalendarDate } from '@council-outcomes/figures'
import { type RegionTree, regionTree } from '../../reference/region-tree.ts'

export interface Divisions {
  /** Of all regions, those that have ended too. */
  readonly regionIds: readonly string[]
  /** The division of the country that was in force on a day; the same tree for days between which nothing changed. */
  readonly on: (asOf: CalendarDate) => RegionTree
}

interface Valid {
  /** First and last day; null where nobody knows of one. */
  readonly validFrom: CalendarDate | null
  readonly validTo: CalendarDate | null
}

interface RegionRow extends Valid {
  readonly id: string
  readonly code: string
  readonly kind: RegionKind
  readonly nameEn: string
  readonly nameAz: string
  readonly nameRu: string
}

interface MembershipRow extends Valid {
  readonly memberId: string
  readonly groupId: string
}

export async function readDivisions(session: Session): Promise<Divisions> {
  const regions = await rowsOf<RegionRow>(
    session,
    Prisma.sql`SELECT id::text, code, kind::text, name_en AS "nameEn", name_az AS "nameAz", name_ru AS "nameRu",
      valid_from AS "validFrom", valid_to AS "validTo" FROM region ORDER BY code`,
  )
  const memberships = await rowsOf<MembershipRow>(
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
      const tree = trees.get(changes) ?? treeOn(asOf, regions, memberships)
      trees.set(changes, tree)
      return tree
    },
  }
}

function daysOf(days: readonly (CalendarDate | null)[]): readonly CalendarDate[] {
  return [...new Set(days)].filter((day) => day !== null)
}

function treeOn(asOf: CalendarDate, regions: readonly RegionRow[], memberships: readonly MembershipRow[]) {
  const below = new Map<string, string[]>()
  for (const { groupId, memberId } of memberships.filter((row) => isInForce(row, asOf))) {
    below.set(groupId, [...(below.get(groupId) ?? []), memberId])
  }
  const places = regions
    .filter((row) => isInForce(row, asOf))
    .map(({ id, code, kind, nameEn, nameAz, nameRu }) => ({
      id,
      code,
      kind,
      label: { en: nameEn, az: nameAz, ru: nameRu },
    }))
  return regionTree(places, below)
}

function isInForce({ validFrom, validTo }: Valid, asOf: CalendarDate): boolean {
  return (validFrom === null || validFrom <= asOf) && (validTo === null || validTo >= asOf)
}
