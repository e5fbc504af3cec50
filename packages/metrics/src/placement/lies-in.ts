import { Prisma } from '@council-outcomes/db'
import type { Grain, Period } from '@council-outcomes/figures'
import type { Plan } from '../question/plan.ts'
import type { Axis } from '../question/question.ts'
import { columnOf, withinDays } from './fit.ts'

/** A member of an axis, or several joined into one, with the days of a step of time; null for every other member. */
export interface PlacedMember {
  readonly axis: Axis
  readonly codes: readonly string[]
  readonly period: Period | null
}

/** Whether a fact lies in the member of an axis, as SQL. All of the record must lie in it; of joined members, in one. */
export function liesIn({ axis, codes, period }: PlacedMember, plan: Plan): Prisma.Sql {
  switch (axis.kind) {
    case 'TIME': {
      const days = period === null ? Prisma.sql`true` : withinDays(period)
      if (axis.grain === 'TERM') return Prisma.sql`${days} AND ${termOf(plan)} = ANY(${[...codes]}::text[])`
      return period === null ? isNotDated(axis.grain) : days
    }
    case 'REGION':
      return Prisma.sql`place.member`
    case 'CATEGORY': {
      const column = columnOf(axis.dimension)
      if (codes.includes('NOT_SPECIFIED')) return Prisma.sql`fact.${column} IS NULL`
      return Prisma.sql`fact.${column} = ANY(${[...codes]}::text[])`
    }
  }
}

function isNotDated(grain: Grain): Prisma.Sql {
  return Prisma.sql`(${startOfStep(grain, 'date_from')} = ${startOfStep(grain, 'date_to')}) IS NOT TRUE`
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
