import { Prisma } from '@council-outcomes/db'
import type { Span } from '@council-outcomes/figures'

/** The fact lasts one day, in the period: an index by first day finds it. */
export function ofOneDayWithin({ from, to }: Span): Prisma.Sql {
  return Prisma.sql`fact.date_from = fact.date_to
    ${from === null ? Prisma.empty : Prisma.sql`AND fact.date_from >= ${from}::date`}
    ${to === null ? Prisma.empty : Prisma.sql`AND fact.date_from <= ${to}::date`}`
}

/** The fact lasts longer, or nobody knows how long, and may lie in the period: these are few, and have an index of their own. */
export function ofMoreDaysTouching({ from, to }: Span): Prisma.Sql {
  return Prisma.sql`(fact.date_from = fact.date_to) IS NOT TRUE
    ${from === null ? Prisma.empty : Prisma.sql`AND coalesce(fact.date_to, 'infinity'::date) >= ${from}::date`}
    ${to === null ? Prisma.empty : Prisma.sql`AND coalesce(fact.date_from, '-infinity'::date) <= ${to}::date`}`
}
