import { Prisma } from '@council-outcomes/db'
import type { Grain } from '@council-outcomes/figures'
import type { Axis } from '../question/question.ts'
import { columnOf } from './fit.ts'

/**
 * The code of the member of the axis that a fact lies in, as SQL: the first day of a bucket, the code of a region or a
 * category, or one of the remaining members. All of the record must lie in the member. NULL without an axis.
 */
export function memberOn(axis: Axis | null): Prisma.Sql {
  if (axis === null) return Prisma.sql`NULL`
  switch (axis.kind) {
    case 'TIME':
      return Prisma.sql`CASE WHEN ${startOfBucket(axis.grain, 'date_from')} = ${startOfBucket(axis.grain, 'date_to')}
        THEN ${startOfBucket(axis.grain, 'date_from')}::text ELSE 'NOT_DATED' END`
    case 'REGION':
      return Prisma.sql`coalesce(place.member, 'NOT_LOCATED')`
    case 'CATEGORY':
      return Prisma.sql`coalesce(fact.${columnOf(axis.dimension)}, 'NOT_SPECIFIED')`
  }
}

function startOfBucket(grain: Grain, column: 'date_from' | 'date_to'): Prisma.Sql {
  const day = Prisma.raw(`fact.${column}`)
  if (grain === 'DAY') return day
  if (grain === 'HALF') {
    return Prisma.sql`make_date(extract(year FROM ${day})::int, CASE WHEN extract(month FROM ${day}) < 7 THEN 1 ELSE 7 END, 1)`
  }
  return Prisma.sql`date_trunc(${grain.toLowerCase()}, ${day}::timestamp)::date`
}
