import type { PrismaClient } from '@council-outcomes/db'
import { ALL_TIME, type Figure, isKindOf, remainder, sum } from '@council-outcomes/figures'
import { aggregateEach } from '../answer/aggregate.ts'
import { figureOf } from '../answer/figure-of.ts'
import { countedUnit } from '../answer/recorded-figure.ts'
import type { Plan } from '../question/plan.ts'
import { categoryFit } from '../reference/category-tree.ts'
import type { Reference } from '../reference/reference.ts'
import { liesWithin, loadStatements, type Statement } from './statement.ts'

/** What a reported total says, what is recorded in its scope, and what of it is left to explain (null: nothing). */
export interface Remainder {
  readonly statement: Statement
  readonly recorded: Figure
  readonly left: Figure | null
}

/** By the id of the reported total. */
export type Remainders = ReadonlyMap<string, Remainder>

const NO_REMAINDERS: Remainders = new Map()

/**
 * A reported total counts for what its items do not explain: max(0, stated - items within its scope). A narrower
 * reported total within the scope is an item too, for what is left of it; of two with the same scope the first counts.
 */
export async function remaindersOf(db: PrismaClient, plan: Plan, reference: Reference): Promise<Remainders> {
  const statements = await loadStatements(db, plan)
  const [order, items] = await Promise.all([
    narrowFirst(statements, plan, reference),
    recordedInEach(db, statements, plan, reference),
  ])
  const remainders = new Map<string, Remainder>()
  for (const { statement, within } of order) {
    const narrower = within.map(({ id }) => remainders.get(id)?.left ?? null)
    const recorded = sum(
      [items.get(statement.id) ?? null, ...narrower].filter((item) => item !== null),
      statement.stated.unit,
    )
    remainders.set(statement.id, { statement, recorded, left: remainder(statement.stated, recorded) })
  }
  return remainders
}

/** Exactly or about so many were stated, and more are recorded: shown, never corrected. */
export function isConflict({ statement, recorded }: Remainder): boolean {
  const most = statement.stated.high
  return most !== null && recorded.low !== null && recorded.low > most
}

/** What is recorded in the scope of each statement, by its id. */
async function recordedInEach(
  db: PrismaClient,
  statements: readonly Statement[],
  plan: Plan,
  reference: Reference,
): Promise<ReadonlyMap<string, Figure>> {
  const scopes = await Promise.all(statements.map((statement) => scopeOf(statement, plan, reference)))
  const rowsOfEach = await aggregateEach(db, scopes, {
    axis: null,
    statementIds: [],
    buckets: [],
    insideOnly: true,
  })
  return new Map(
    statements.map(({ id, stated }, position) => {
      const items = (rowsOfEach[position] ?? []).filter(({ inside, unit }) => {
        return inside && isKindOf(countedUnit(unit, plan.metric), stated.unit)
      })
      return [id, figureOf(items, plan, NO_REMAINDERS)]
    }),
  )
}

/** What lies in the scope of a statement is itself a question: for its period, area and categories. */
async function scopeOf(statement: Statement, plan: Plan, reference: Reference): Promise<Plan> {
  const conditions = await Promise.all(
    statement.categories.map(async ({ dimension, code }) => {
      const categories = await reference.categories(plan.question.council.id, dimension)
      return { dimension, fit: categoryFit(dimension, categories, [code]) }
    }),
  )
  const period = { ...ALL_TIME, from: statement.from, to: statement.to }
  return { ...plan, area: statement.area, conditions, question: { ...plan.question, period } }
}

/** Each statement after all that lie within it. */
async function narrowFirst(statements: readonly Statement[], plan: Plan, reference: Reference) {
  const nested = await Promise.all(
    statements.map(async (statement, position) => {
      const within: Statement[] = []
      for (const [place, other] of statements.entries()) {
        if (place === position || !(await liesWithin(other, statement, plan, reference))) continue
        const sameScope = await liesWithin(statement, other, plan, reference)
        if (!sameScope || place < position) within.push(other)
      }
      return { statement, within }
    }),
  )
  return nested.toSorted((a, b) => a.within.length - b.within.length)
}
