import { Prisma, rowsOf, type Session, type StatedQualifier, type Unit } from '@council-outcomes/db'
import type { CalendarDate } from '@council-outcomes/figures'
import { dateOfDay } from '../../columns/day-number.ts'
import type { CellFrame } from './cell-frame.ts'

/** Records of assistance that agree in everything but their amount, at one of the two grains. */
export interface CellRow {
  readonly councilId: string
  readonly grain: 'SEGMENT' | 'DAY'
  readonly typeId: string
  /** Null for none, and at the grain of days, which does not tell it. */
  readonly groupId: string | null
  readonly unit: Unit
  readonly qualifier: StatedQualifier
  /** First and last day, or the numbers of the stretches; null where nobody knows. */
  readonly from: number | null
  readonly to: number | null
  /** A bit for each of the targets of the frame; null without a region. */
  readonly places: string | null
  readonly count: number
  readonly value: number
}

/** The first and the last day that assistance is dated; null when none is. */
export async function readExtent(
  session: Session,
): Promise<{ readonly first: CalendarDate; readonly last: CalendarDate } | null> {
  const [extent] = await rowsOf<{ first: CalendarDate | null; last: CalendarDate | null }>(
    session,
    Prisma.sql`SELECT least(min(date_from), min(date_to)) AS first, greatest(max(date_from), max(date_to)) AS last
      FROM assistance_activity`,
  )
  if (!extent || extent.first === null || extent.last === null) return null
  return { first: extent.first, last: extent.last }
}

/** All cells of both grains in one statement, for the table is read once. */
export function readCells(session: Session, frame: CellFrame): Promise<readonly CellRow[]> {
  const ids = [...frame.targetOf.keys()]
  const masks = [...frame.targetOf.values()].map((target) => maskOf(target, frame.targets.length))
  // The width of a bit string can be no parameter; it is a number of ours.
  const mask = Prisma.raw(`bit(${Math.max(1, frame.targets.length)})`)
  const starts = Array.from(frame.starts, dateOfDay)
  return rowsOf(
    session,
    Prisma.sql`SELECT council_id::text AS "councilId", CASE WHEN grouping(day_from) = 1 THEN 'SEGMENT' ELSE 'DAY' END AS grain,
      type_id::text AS "typeId", group_id::text AS "groupId", unit::text, qualifier::text, places::text,
      CASE WHEN grouping(day_from) = 1 THEN segment_from ELSE day_from END AS "from",
      CASE WHEN grouping(day_from) = 1 THEN segment_to ELSE day_to END AS "to",
      count(*)::int AS count, coalesce(sum(quantity), 0)::float8 AS value
    FROM (
      SELECT r.council_id, r.type_id, r.group_id, r.unit, r.qualifier, r.quantity, place.places,
        r.date_from - '1970-01-01' AS day_from, r.date_to - '1970-01-01' AS day_to,
        width_bucket(r.date_from, ${starts}::date[]) - 1 AS segment_from,
        width_bucket(r.date_to, ${starts}::date[]) - 1 AS segment_to
      FROM assistance_activity r
        LEFT JOIN (
          SELECT at.assistance_id, bit_or(target.mask) AS places
          FROM assistance_region at
            JOIN (SELECT id, mask::${mask} AS mask FROM unnest(${ids}::uuid[], ${masks}::text[]) AS target(id, mask)) target
              ON target.id = at.region_id
          GROUP BY at.assistance_id
        ) place ON place.assistance_id = r.id
      WHERE ${COUNTED}
    ) recorded
    GROUP BY GROUPING SETS (
      (council_id, type_id, unit, qualifier, places, day_from, day_to),
      (council_id, type_id, unit, qualifier, places, segment_from, segment_to, group_id)
    )`,
  )
}

/** The records that the facts of assistance count, in the roles that their metrics count. */
const COUNTED = Prisma.sql`r.status = 'PUBLISHED' AND r.event_status = 'HELD' AND r.part_of_id IS NULL
  AND r.same_as_id IS NULL AND r.council_role IN ('ORGANIZER', 'SUPPORTER') AND r.unit IN ('PERSON', 'CHILD', 'FAMILY')`

function maskOf(target: number, width: number): string {
  return `${'0'.repeat(target)}1${'0'.repeat(width - target - 1)}`
}
