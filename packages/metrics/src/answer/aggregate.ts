import { Prisma, type PrismaClient } from '@council-outcomes/db'
import type { Dimension } from '../dimensions.ts'
import { columnOf, INSIDE } from '../placement/fit.ts'
import { type PlacementOptions, placedFacts } from '../placement/placed-facts.ts'
import type { Plan } from '../question/plan.ts'

/** Facts of one placement and one wording, added up by the database; or one reported total. */
export interface AggregateRow {
  readonly inside: boolean
  /** Null when the answer is not split. */
  readonly member: string | null
  /** The member of the overlapping dimension, for measures that have one. */
  readonly part: string | null
  readonly unit: string
  readonly qualifier: string
  readonly statementId: string | null
  readonly count: number
  /** Null for reports without a number. */
  readonly value: number | null
}

/** One SQL statement: what fits the question, grouped as the measure needs it. */
export function aggregate(
  db: PrismaClient,
  plan: Plan,
  options: PlacementOptions,
): Promise<readonly AggregateRow[]> {
  return db.$queryRaw(aggregateQuery(plan, options))
}

/** The same for many scopes in one SQL statement; the rows of each scope in the order of the scopes. */
export async function aggregateEach(
  db: PrismaClient,
  plans: readonly Plan[],
  options: PlacementOptions,
): Promise<readonly (readonly AggregateRow[])[]> {
  if (plans.length === 0) return []
  const queries = plans.map((plan, scope) => {
    return Prisma.sql`SELECT ${scope}::int AS scope, scoped.* FROM (${aggregateQuery(plan, options)}) scoped`
  })
  const rows = await db.$queryRaw<(AggregateRow & { scope: number })[]>(Prisma.join(queries, ' UNION ALL '))
  return plans.map((_, position) => rows.filter(({ scope }) => scope === position))
}

function aggregateQuery(plan: Plan, options: PlacementOptions): Prisma.Sql {
  const statement = Prisma.sql`CASE WHEN is_statement THEN id::text END`
  const { part, value, grouping } = aggregation(plan)
  return Prisma.sql`SELECT fit = ${INSIDE} AS inside, member, ${part} AS part, unit, qualifier,
      ${statement} AS "statementId", count(*)::int AS count, ${value} AS value
    FROM (${placedFacts(plan, options)}) placed
    GROUP BY 1, member, 3, unit, qualifier, 6 ${grouping}`
}

function aggregation({ metric: { measure } }: Plan) {
  const added = Prisma.sql`sum(value)`
  const whole = Prisma.sql`NULL::text`
  switch (measure.kind) {
    case 'SUM':
      return { part: partOf(measure.overlapping) ?? whole, value: added, grouping: Prisma.empty }
    case 'DISTINCT':
      return { part: whole, value: Prisma.sql`count(DISTINCT distinct_key)::float8`, grouping: Prisma.empty }
    case 'MEDIAN':
      return {
        part: whole,
        value: Prisma.sql`percentile_cont(0.5) WITHIN GROUP (ORDER BY days)`,
        grouping: Prisma.sql`HAVING count(days) > 0`,
      }
    case 'STOCK':
    case 'RATIO':
      return { part: whole, value: added, grouping: Prisma.empty }
  }
}

/** What may share people with its like. */
function partOf(overlapping: Dimension | 'RECORD' | null): Prisma.Sql | null {
  if (overlapping === null) return null
  return overlapping === 'RECORD' ? Prisma.sql`id::text` : columnOf(overlapping)
}
