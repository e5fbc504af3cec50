import { Prisma } from '@council-outcomes/db'
import type { CalendarDate } from '@council-outcomes/figures'
import { citedBy } from '../facts/cited-by.ts'
import type { Plan } from '../question/plan.ts'
import {
  columnOf,
  FIT_IN_REGION,
  fitInCategories,
  fitInPeriod,
  fitInStockOn,
  INSIDE,
  STRADDLING,
  withinDays,
} from './fit.ts'
import { liesIn, type PlacedMember } from './lies-in.ts'
import { placeOf, placesWithin, type RegionMember, recordsAmong } from './places.ts'
import { ofMoreDaysTouching, ofOneDayWithin } from './reach.ts'

export interface PlacementOptions {
  /** The members of the axes that a fact must lie in. */
  readonly members: readonly PlacedMember[]
  /** The reported totals that stand beside the records. */
  readonly statementIds: readonly string[]
  /** The last day of the stock; null for everything else. */
  readonly stockDay: CalendarDate | null
  /** Asks for what fits the question only partly, or nobody knows, instead of what lies inside. */
  readonly straddling: boolean
}

/** Some of the records that lie in a cell of the question. */
export interface PlacedRecords {
  /** A subquery with the columns of the fact, one row for each record. */
  readonly facts: Prisma.Sql
  /** Whether an index on the first day leads through them without passing by many others. */
  readonly byDay: boolean
}

/**
 * The records that lie in a cell of the question, none of them twice.
 * It is the rule of `split/placed-rows.ts` once more, for the database to list records by.
 */
export function placedRecords(plan: Plan, options: PlacementOptions): readonly PlacedRecords[] {
  const { fact, council, roles, question } = plan
  const facts = Prisma.sql`SELECT fact.* FROM (${fact.records({ councilId: council.id, roles, recordIds: null })}) fact
    ${place(fact.places, plan, options)}
    WHERE ${Prisma.join([...placed(plan, options), ...cited(plan, fact.record)], ' AND ')}`
  const { from, to } = question.period
  if (!options.straddling || options.stockDay !== null || (from === null && to === null))
    return [{ facts, byDay: true }]
  // Long before the period there may be something that lasts until it.
  return [
    { facts: Prisma.sql`${facts} AND ${ofOneDayWithin(question.period)}`, byDay: true },
    { facts: Prisma.sql`${facts} AND ${ofMoreDaysTouching(question.period)}`, byDay: false },
  ]
}

/** The same for the reported totals that stand beside the records. */
export function placedStatements(plan: Plan, options: PlacementOptions): Prisma.Sql {
  const { fact, council, roles } = plan
  const scope = { councilId: council.id, roles, recordIds: options.statementIds }
  return Prisma.sql`SELECT fact.* FROM (${fact.statements(scope)}) fact
    ${place(STATED_PLACES, plan, options)}
    WHERE ${Prisma.join([...placed(plan, options), ...cited(plan, 'REPORTED_TOTAL')], ' AND ')}`
}

/**
 * Yields the ids of the records with a place in the cell, to find the few of a small cell by; null where places do not
 * matter, or may lie anywhere.
 */
export function recordsThere(plan: Plan, { members, straddling }: PlacementOptions): Prisma.Sql | null {
  const within = straddling ? null : placesWithin(plan, regionMember(members))
  return within === null ? null : recordsAmong(plan.fact.places, within)
}

const STATED_PLACES = Prisma.sql`SELECT reported_total_id AS record_id, region_id FROM reported_total_region`

function place(places: Prisma.Sql, plan: Plan, { members }: PlacementOptions): Prisma.Sql {
  const member = regionMember(members)
  if (plan.area === null && member === null) return Prisma.empty
  return Prisma.sql`CROSS JOIN LATERAL (${placeOf(places, plan, member)}) place`
}

/** What of a cell says where. */
export function regionMember(members: readonly PlacedMember[]): RegionMember | null {
  for (const { axis, codes } of members) if (axis.kind === 'REGION') return { level: axis.level, codes }
  return null
}

function placed(plan: Plan, options: PlacementOptions): readonly Prisma.Sql[] {
  return [
    ...(options.straddling ? straddles(plan, options) : isInside(plan, options)),
    ...qualified(plan),
    ...options.members.map((member) => liesIn(member, plan)),
  ]
}

function isInside(
  { question, area, conditions }: Plan,
  { stockDay }: PlacementOptions,
): readonly Prisma.Sql[] {
  return [
    stockDay === null ? withinDays(question.period) : Prisma.sql`${fitInStockOn(stockDay)} = ${INSIDE}`,
    ...(area === null ? [] : [Prisma.sql`place.inside`]),
    ...conditions.map(
      ({ dimension, fit }) => Prisma.sql`fact.${columnOf(dimension)} = ANY(${[...fit.inside]}::text[])`,
    ),
  ]
}

function straddles(
  { question, area, conditions }: Plan,
  { stockDay }: PlacementOptions,
): readonly Prisma.Sql[] {
  const fits = [
    stockDay === null ? fitInPeriod(question.period) : fitInStockOn(stockDay),
    ...(area === null ? [] : [FIT_IN_REGION]),
    ...conditions.map(fitInCategories),
  ]
  return [Prisma.sql`least(${Prisma.join(fits)}) = ${STRADDLING}`]
}

function qualified({ question: { filter } }: Plan): readonly Prisma.Sql[] {
  return filter.qualifiers === null ? [] : [Prisma.sql`fact.qualifier = ANY(${[...filter.qualifiers]})`]
}

function cited({ question: { filter } }: Plan, kind: Parameters<typeof citedBy>[0]): readonly Prisma.Sql[] {
  return filter.sources === null ? [] : [Prisma.sql`fact.id IN (${citedBy(kind, filter.sources)})`]
}
