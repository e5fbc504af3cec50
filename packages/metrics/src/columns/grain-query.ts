import { Prisma } from '@council-outcomes/db'
import type { Span } from '@council-outcomes/figures'
import type { Dimension } from '../dimensions.ts'
import { citedBy } from '../facts/cited-by.ts'
import { recordsAmong } from '../placement/places.ts'
import { ofMoreDaysTouching, ofOneDayWithin } from '../placement/reach.ts'
import type { Plan } from '../question/plan.ts'
import type { Detail } from './read-grain.ts'

/** The facts that a question may touch, grouped as far as its detail allows. */
export function grainQuery(plan: Plan, detail: Detail): Prisma.Sql {
  const { measure } = plan.metric
  const categories = detail.dimensions.map((dimension) => Prisma.sql`, ${columnOf(dimension)}`)
  const named = categories.length === 0 ? Prisma.empty : Prisma.join(categories, '')
  const single = detail.records
    ? Prisma.sql`, id::text, distinct_key::text, ${measure.kind === 'MEDIAN' ? Prisma.sql`days` : Prisma.sql`NULL::int AS days`},
        ${measure.kind === 'STOCK' ? Prisma.sql`uncertain` : Prisma.sql`false AS uncertain`}`
    : Prisma.empty
  const facts = Prisma.sql`SELECT ${position('date_from', detail.cuts)} AS begins, ${position('date_to', detail.cuts)} AS ends,
      ${detail.places ? placesOf(plan) : Prisma.sql`''`} AS places, role, unit, qualifier, value ${named} ${single}
    FROM (${withinReach(plan, detail)}) fact`
  if (detail.records) return Prisma.sql`SELECT fact.*, 1 AS count FROM (${facts}) fact`
  return Prisma.sql`SELECT begins, ends, places, role, unit, qualifier, count(*)::int AS count,
      coalesce(sum(value), 0)::float8 AS value ${named}
    FROM (${facts}) fact GROUP BY begins, ends, places, role, unit, qualifier ${named}`
}

/** The number of the stretch between cuts, or of the day. */
function position(column: 'date_from' | 'date_to', cuts: Detail['cuts']): Prisma.Sql {
  const day = Prisma.raw(`fact.${column}`)
  if (cuts === null) return Prisma.sql`${day} - DATE '1970-01-01'`
  return Prisma.sql`width_bucket(${day}, ${[...cuts]}::date[])`
}

/** The regions of each fact as one text, looked up where the fact is found. */
function placesOf({ fact }: Plan): Prisma.Sql {
  return Prisma.sql`coalesce((SELECT string_agg(place.region_id::text, ' ' ORDER BY place.region_id)
    FROM (${fact.places}) place WHERE place.record_id = fact.id), '')`
}

/** The facts that touch the asked period, with a place among those that are wanted. */
function withinReach(plan: Plan, { among }: Detail): Prisma.Sql {
  const { fact, council, roles, question, metric } = plan
  const period: Span = metric.measure.kind === 'STOCK' ? EVER : question.period
  const records = Prisma.sql`SELECT fact.* FROM (${fact.records({ councilId: council.id, roles, recordIds: null })}) fact
    WHERE ${Prisma.join([Prisma.sql`true`, ...touchedCategories(plan), ...cited(plan), ...placedAmong(plan, among)], ' AND ')}`
  if (period.from === null && period.to === null) return records
  return Prisma.sql`${records} AND ${ofOneDayWithin(period)}
    UNION ALL ${records} AND ${ofMoreDaysTouching(period)}`
}

const EVER: Span = { from: null, to: null }

/** The columns of the facts are named like their dimensions, which are a closed list. */
function columnOf(dimension: Dimension): Prisma.Sql {
  return Prisma.raw(dimension.toLowerCase())
}

function touchedCategories({ conditions }: Plan): readonly Prisma.Sql[] {
  return conditions.map(({ dimension, fit }) => {
    const column = columnOf(dimension)
    return Prisma.sql`(fact.${column} IS NULL OR fact.${column} = ANY(${[...fit.inside, ...fit.touching]}))`
  })
}

function placedAmong({ fact }: Plan, among: Detail['among']): readonly Prisma.Sql[] {
  return among === null ? [] : [Prisma.sql`fact.id IN (${recordsAmong(fact.places, among)})`]
}

function cited({ fact, question }: Plan): readonly Prisma.Sql[] {
  const { sources } = question.filter
  return sources === null ? [] : [Prisma.sql`fact.id IN (${citedBy(fact.record, sources)})`]
}
