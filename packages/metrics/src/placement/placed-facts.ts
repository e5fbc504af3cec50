import { Prisma } from '@council-outcomes/db'
import type { BoundedPeriod, CalendarDate, Period } from '@council-outcomes/figures'
import type { Plan } from '../question/plan.ts'
import type { Axis } from '../question/question.ts'
import { FIT_IN_REGION, fitInCategories, fitInPeriod, fitWaitingOn, INSIDE, STRADDLING } from './fit.ts'
import { memberOn } from './member-on.ts'
import { placesOf } from './places.ts'

/** By what facts are split, which reported totals stand beside the records, and the buckets that a stock is taken in. */
export interface PlacementOptions {
  readonly axis: Axis | null
  readonly statementIds: readonly string[]
  readonly buckets: readonly BoundedPeriod[]
  /** Leaves out what straddles. */
  readonly insideOnly: boolean
}

/**
 * A subquery with one row for each record or reported total that fits the question at least partly: the columns of the
 * fact, `is_statement`, `fit` (INSIDE or STRADDLING) and `member`. On a time axis a stock has a row for each bucket.
 */
export function placedFacts(plan: Plan, options: PlacementOptions): Prisma.Sql {
  const { axis, statementIds, buckets, insideOnly } = options
  const { fact, scope, conditions } = plan
  const places = placesOf(plan, axis)
  const isStockOverTime = plan.metric.measure.kind === 'STOCK' && axis?.kind === 'TIME'
  const fits = [
    isStockOverTime ? fitWaitingOn(Prisma.sql`bucket.last_day`) : fitInTime(plan),
    ...(plan.area === null ? [] : [FIT_IN_REGION]),
    ...conditions.map(fitInCategories),
  ]
  const member = isStockOverTime ? Prisma.sql`bucket.first_day::text` : memberOn(axis)
  return Prisma.sql`SELECT * FROM (
    SELECT fact.*, least(${Prisma.join(fits)}) AS fit, ${member} AS member
    FROM (
      SELECT recorded.*, false AS is_statement FROM (${fact.records(scope)}) recorded
      UNION ALL
      SELECT stated.*, true FROM (${fact.statements(scope)}) stated WHERE stated.id = ANY(${[...statementIds]}::uuid[])
    ) fact
    ${places === null ? Prisma.empty : Prisma.sql`LEFT JOIN (${places}) place ON place.record_id = fact.id`}
    ${isStockOverTime ? joinBuckets(buckets, plan.question.council.today) : Prisma.empty}
    WHERE ${plan.metric.measure.kind === 'STOCK' ? Prisma.sql`true` : withinReach(plan.question.period, insideOnly)}
  ) placed WHERE fit >= ${insideOnly ? INSIDE : STRADDLING}`
}

/** The same as the fit in time, said so that an index can find the records. */
function withinReach({ from, to }: Period, insideOnly: boolean): Prisma.Sql {
  const ends = insideOnly
    ? [
        from === null ? [] : [Prisma.sql`fact.date_from >= ${from}::date`],
        to === null ? [] : [Prisma.sql`fact.date_to <= ${to}::date`],
      ]
    : [
        from === null ? [] : [Prisma.sql`(fact.date_to IS NULL OR fact.date_to >= ${from}::date)`],
        to === null ? [] : [Prisma.sql`(fact.date_from IS NULL OR fact.date_from <= ${to}::date)`],
      ]
  return Prisma.join([Prisma.sql`true`, ...ends.flat()], ' AND ')
}

function fitInTime({ metric, question: { period, council } }: Plan): Prisma.Sql {
  return metric.measure.kind === 'STOCK'
    ? fitWaitingOn(endOfStock(period.to, council.today))
    : fitInPeriod(period)
}

/** A stock is taken on the last day, or today where the period still runs. */
function endOfStock(to: CalendarDate | null, today: CalendarDate): CalendarDate {
  return to === null || to > today ? today : to
}

function joinBuckets(buckets: readonly BoundedPeriod[], today: CalendarDate): Prisma.Sql {
  const begun = buckets.filter(({ from }) => from <= today)
  const firstDays = begun.map(({ from }) => from)
  const lastDays = begun.map(({ to }) => endOfStock(to, today))
  return Prisma.sql`CROSS JOIN unnest(${firstDays}::date[], ${lastDays}::date[]) AS bucket(first_day, last_day)`
}
