import { Prisma } from '@council-outcomes/db'
import type { Plan } from '../question/plan.ts'
import type { RegionLevel } from '../reference/region-tree.ts'

/** The member of a region axis that a record must lie in. */
export interface RegionMember {
  readonly level: RegionLevel
  /** Of a region, or of several that are joined; or SEVERAL_REGIONS or NOT_LOCATED. */
  readonly codes: readonly string[]
}

/**
 * Where the record `fact` lies, as a subquery for each record: whether it is `inside` and `touching` the asked region (both
 * null for a record without places), and whether it lies in the `member`. `places` yields `record_id` and `region_id`.
 * A place that has ended lies nobody knows where.
 */
export function placeOf(places: Prisma.Sql, plan: Plan, member: RegionMember | null): Prisma.Sql {
  const inside = insideArea(plan)
  return Prisma.sql`SELECT bool_and(at.region_id = ANY(${inside}::uuid[])) AS inside,
      bool_or(at.region_id <> ALL(${outsideArea(plan)}::uuid[])) AS touching,
      ${member === null ? Prisma.sql`true` : liesIn(member, plan)} AS member
    FROM (${places}) at WHERE at.record_id = fact.id`
}

/** The places in which all places of a record must be among, as the question or the cell wants it; null for any. */
export function placesWithin(plan: Plan, member: RegionMember | null): readonly string[] | null {
  const own = member === null ? [] : idsIn(member, plan)
  if (own.length > 0) return own
  return plan.area === null ? null : insideArea(plan)
}

/** Yields the ids of the records with a place among these. */
export function recordsAmong(places: Prisma.Sql, ids: readonly string[]): Prisma.Sql {
  return Prisma.sql`SELECT there.record_id FROM (${places}) there WHERE there.region_id = ANY(${[...ids]}::uuid[])`
}

function insideArea({ area, tree }: Plan): readonly string[] {
  return tree.places.filter((place) => area === null || tree.fit(place, area).inside).map(({ id }) => id)
}

function outsideArea({ area, tree }: Plan): readonly string[] {
  return tree.places.filter((place) => area !== null && !tree.fit(place, area).touching).map(({ id }) => id)
}

/** All of the record must lie in the member; of joined members, in one of them. */
function liesIn(member: RegionMember, plan: Plan): Prisma.Sql {
  const { tree } = plan
  const located = tree.places.flatMap((place) => {
    const code = tree.memberAt(place, member.level)?.code
    return code === undefined ? [] : [{ id: place.id, code }]
  })
  const ids = located.map(({ id }) => id)
  if (member.codes.includes('NOT_LOCATED')) {
    return Prisma.sql`coalesce(bool_or(at.region_id <> ALL(${ids}::uuid[])), true)`
  }
  const codes = located.map(({ code }) => code)
  const members = Prisma.sql`count(DISTINCT (${codes}::text[])[array_position(${ids}::uuid[], at.region_id)])`
  const allAmong = (some: readonly string[]) =>
    Prisma.sql`coalesce(bool_and(at.region_id = ANY(${[...some]}::uuid[])), false)`
  if (member.codes.includes('SEVERAL_REGIONS')) return Prisma.sql`${allAmong(ids)} AND ${members} > 1`
  const own = allAmong(idsIn(member, plan))
  return member.codes.length === 1 ? own : Prisma.sql`${own} AND ${members} = 1`
}

function idsIn({ level, codes }: RegionMember, { tree }: Plan): readonly string[] {
  return tree.places
    .filter((place) => codes.includes(tree.memberAt(place, level)?.code ?? ''))
    .map(({ id }) => id)
}
