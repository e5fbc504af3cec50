import { Prisma } from '@council-outcomes/db'
import type { CalendarDate, Span } from '@council-outcomes/figures'
import type { Dimension } from '../dimensions.ts'
import type { CategoryCondition } from '../question/plan.ts'

/** How a record lies in what was asked: wholly, partly (or nobody knows), or not at all. */
export const INSIDE = Prisma.sql`2`
export const STRADDLING = Prisma.sql`1`

/** The dimension's column of a fact; the names come from a closed list, never from a reader. */
export function columnOf(dimension: Dimension): Prisma.Sql {
  return Prisma.raw(dimension.toLowerCase())
}

/** All days of a record lie in a period, said so that an index on its first day can find it. */
export function withinDays({ from, to }: Span): Prisma.Sql {
  if (from === null) return to === null ? Prisma.sql`true` : Prisma.sql`fact.date_to <= ${to}::date`
  if (to === null) return Prisma.sql`fact.date_from >= ${from}::date`
  return Prisma.sql`fact.date_from BETWEEN ${from}::date AND ${to}::date AND fact.date_to <= ${to}::date`
}

/** A record lies in a period only if all of its days do; one without dates may lie anywhere. */
export function fitInPeriod({ from, to }: Span): Prisma.Sql {
  if (from === null && to === null) return Prisma.sql`${INSIDE}`
  const starts = from === null ? Prisma.sql`'-infinity'::date` : Prisma.sql`${from}::date`
  const ends = to === null ? Prisma.sql`'infinity'::date` : Prisma.sql`${to}::date`
  return Prisma.sql`CASE
    WHEN coalesce(fact.date_from, '-infinity') >= ${starts} AND coalesce(fact.date_to, 'infinity') <= ${ends} THEN ${INSIDE}
    WHEN coalesce(fact.date_from, '-infinity') <= ${ends} AND coalesce(fact.date_to, 'infinity') >= ${starts} THEN ${STRADDLING}
    ELSE 0 END`
}

/** Whether something is in stock on a day: begun by then, and not over by then. On the first day of the calendar nothing is. */
export function fitInStockOn(day: CalendarDate): Prisma.Sql {
  if (day === FIRST_DAY) return Prisma.sql`0`
  return Prisma.sql`CASE
    WHEN fact.date_from > ${day}::date OR fact.date_to <= ${day}::date THEN 0
    WHEN fact.date_from IS NULL OR fact.uncertain THEN ${STRADDLING}
    ELSE ${INSIDE} END`
}

const FIRST_DAY = '0001-01-01'

/** A record without a category may be in any, so it straddles. */
export function fitInCategories({ dimension, fit }: CategoryCondition): Prisma.Sql {
  const column = columnOf(dimension)
  return Prisma.sql`CASE
    WHEN fact.${column} = ANY(${[...fit.inside]}::text[]) THEN ${INSIDE}
    WHEN fact.${column} IS NULL OR fact.${column} = ANY(${[...fit.touching]}::text[]) THEN ${STRADDLING}
    ELSE 0 END`
}

/** All of a record's regions must lie in the asked one; a record without a region may lie anywhere. */
export const FIT_IN_REGION = Prisma.sql`CASE
  WHEN place.inside THEN ${INSIDE}
  WHEN coalesce(place.touching, true) THEN ${STRADDLING}
  ELSE 0 END`
