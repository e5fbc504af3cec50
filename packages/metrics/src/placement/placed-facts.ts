import { Prisma } from '@council-outcomes/db'
import type { CalendarDate, Period } from '@council-outcomes/figures'
import { citedBy } from '../facts/cited-by.ts'
import type { Plan } from '../question/plan.ts'
import type { Axis } from '../question/question.ts'
import { FIT_IN_REGION, fitInCategories, fitInPeriod, fitInStockOn, INSIDE, STRADDLING } from './fit.ts'
import { memberOn } from './member-on.ts'
import { placesOf } from './places.ts'

export interface PlacementOptions {
  /** The member of each axis that a fact must lie in, as the column of `memberOn` says it. */
  readonly members: readonly { readonly axis: Axis; readonly code: string }[]
  /** The reported totals that stand beside the records. */
  readonly statementIds: readonly string[]
  /** The last day of the stock; null for everything else. */
  readonly stockDay: CalendarDate | null
  /** Asks for what fits the question only partly, or nobody knows, instead of what lies inside. */
  readonly straddling: boolean
}

/**
 * A subquery with one row for each record or reported total that lies in a cell of the question: the columns of the
 * fact and `is_statement`. It is the rule of `split/placed-rows.ts` once more, for the database to list records by.
 */
export function placedFacts(plan: Plan, options: PlacementOptions): Prisma.Sql {
  const { members, statementIds, stockDay, straddling } = options
  const { fact, conditions, council, roles } = plan
  const scope = { councilId: council.id, roles, recordIds: null }
  const places = placesOf(
    plan,
    members.map(({ axis }) => axis),
  )
  const fits = [
    stockDay === null ? fitInPeriod(plan.question.period) : fitInStockOn(stockDay),
    ...(plan.area === null ? [] : [FIT_IN_REGION]),
    ...conditions.map(fitInCategories),
  ]
  const lies = [
    Prisma.sql`least(${Prisma.join(fits)}) = ${straddling ? STRADDLING : INSIDE}`,
    ...(stockDay === null ? withinReach(plan.question.period, straddling) : []),
    ...qualified(plan),
    ...members.map(({ axis, code }) => Prisma.sql`${memberOn(axis, plan)} = ${code}`),
  ]
  return Prisma.sql`SELECT fact.* FROM (
      SELECT recorded.*, false AS is_statement FROM (${fact.records(scope)}) recorded
        WHERE ${cited(plan, fact.record)}
      UNION ALL
      SELECT stated.*, true FROM (${fact.statements(scope)}) stated
        WHERE stated.id = ANY(${[...statementIds]}::uuid[]) AND ${cited(plan, 'REPORTED_TOTAL')}
    ) fact
    ${places === null ? Prisma.empty : Prisma.sql`LEFT JOIN (${places}) place ON place.record_id = fact.id`}
    WHERE ${Prisma.join(lies, ' AND ')}`
}

/** The same as the fit in time, said so that an index can find the records. */
function withinReach({ from, to }: Period, straddling: boolean): readonly Prisma.Sql[] {
  const begins = from === null ? [] : [Prisma.sql`fact.date_from >= ${from}::date`]
  const ends = to === null ? [] : [Prisma.sql`fact.date_to <= ${to}::date`]
  if (!straddling) return [...begins, ...ends]
  return [
    ...(from === null ? [] : [Prisma.sql`(fact.date_to IS NULL OR fact.date_to >= ${from}::date)`]),
    ...(to === null ? [] : [Prisma.sql`(fact.date_from IS NULL OR fact.date_from <= ${to}::date)`]),
  ]
}

function qualified({ question: { filter } }: Plan): readonly Prisma.Sql[] {
  return filter.qualifiers === null ? [] : [Prisma.sql`fact.qualifier = ANY(${[...filter.qualifiers]})`]
}

function cited({ question: { filter } }: Plan, kind: Parameters<typeof citedBy>[0]): Prisma.Sql {
  return filter.sources === null ? Prisma.sql`true` : Prisma.sql`id IN (${citedBy(kind, filter.sources)})`
}
