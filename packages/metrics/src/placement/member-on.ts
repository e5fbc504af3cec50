import { Prisma } from '@council-outcomes/db'
import type { Grain } from '@council-outcomes/figures'
import type { Plan } from '../question/plan.ts'
import type { Axis } from '../question/question.ts'
import { columnOf } from './fit.ts'

/**
 * The code of the member of the axis that a fact lies in, as SQL: the first day of a calendar step, the key of a term,
 * the code of a region or a category, or one of the remaining members. All of the record must lie in the member.
 */
export function memberOn(axis: Axis, plan: Plan): Prisma.Sql {
  switch (axis.kind) {
    case 'TIME':
      return axis.grain === 'TERM' ? termOf(plan) : stepOf(axis.grain)
    case 'REGION':
      return Prisma.sql`coalesce(place.member, 'NOT_LOCATED')`
    case 'CATEGORY':
      return Prisma.sql`coalesce(fact.${columnOf(axis.dimension)}, 'NOT_SPECIFIED')`
  }
}

function stepOf(grain: Grain): Prisma.Sql {
  const from = startOfStep(grain, 'date_from')
  return Prisma.sql`CASE WHEN ${from} = ${startOfStep(grain, 'date_to')} THEN ${from}::text ELSE 'NOT_DATED' END`
}

function termOf({ council: { terms } }: Plan): Prisma.Sql {
  const first = terms.map(({ period }) => period.from)
  const last = terms.map(({ period }) => period.to)
  const begins = Prisma.sql`coalesce(fact.date_from, '-infinity')`
  const ends = Prisma.sql`coalesce(fact.date_to, 'infinity')`
  return Prisma.sql`(SELECT CASE
        WHEN count(*) FILTER (WHERE holds) = 1 THEN min(term) FILTER (WHERE holds)
        WHEN bool_or(holds) THEN 'SEVERAL_TERMS'
        WHEN bool_or(touches) THEN 'NOT_DATED'
        ELSE 'OUTSIDE_TERMS' END
      FROM (
        SELECT term.key AS term, ${begins} >= term.first AND ${ends} <= term.last AS holds,
          ${begins} <= term.last AND ${ends} >= term.first AS touches
        FROM (
          SELECT key, coalesce(first, '-infinity') AS first, coalesce(last, 'infinity') AS last
          FROM unnest(${terms.map(({ key }) => key)}::text[], ${first}::date[], ${last}::date[]) AS known(key, first, last)
        ) term
      ) lying)`
}

function startOfStep(grain: Grain, column: 'date_from' | 'date_to'): Prisma.Sql {
  const day = Prisma.raw(`fact.${column}`)
  if (grain === 'DAY') return day
  if (grain === 'HALF') {
    return Prisma.sql`make_date(extract(year FROM ${day})::int, CASE WHEN extract(month FROM ${day}) < 7 THEN 1 ELSE 7 END, 1)`
  }
  return Prisma.sql`date_trunc(${grain.toLowerCase()}, ${day}::timestamp)::date`
}
