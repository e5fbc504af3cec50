import type { CouncilRole } from '@council-outcomes/db'
import { remainder } from '@council-outcomes/figures'
import { distinctFigure } from '../answer/distinct-figure.ts'
import { metricOf } from '../catalogue/catalogue.ts'
import { FACTS } from '../facts/fact.ts'
import { groupBy } from '../group-by.ts'
import type { Plan } from '../question/plan.ts'
import type { StatementData } from '../store/snapshot.ts'
import { type CountInScope, recordedInScope } from './recorded-in-scope.ts'
import type { Remainder, Remainders } from './remainder.ts'
import { liesWithin, scopePlan } from './scope.ts'
import { type Scope, thingsInScope } from './scope-of-things.ts'
import { statedFigure } from './stated-figure.ts'

/**
 * A reported total counts for what its items do not explain: max(0, stated - items within its scope). A narrower
 * reported total within the scope is an item too, for what is left of it; of two with the same scope the first counts.
 * The remainder is a property of the record: the same whatever is asked.
 */
export async function remaindersOf(plan: Plan, countInScope: CountInScope): Promise<Remainders> {
  const spoken = spokenOf(plan)
  const statements = spoken.council.statements[spoken.metric.fact]
  const remainders = new Map<string, Remainder>()
  const byRoles = groupBy(statements, ({ role }) => rolesBeside(role, spoken).join())
  for (const peers of byRoles.values()) {
    const [first] = peers
    if (first === undefined) continue
    const own = { ...spoken, roles: rolesBeside(first.role, spoken) }
    for (const { statement, within } of narrowFirst(peers, own)) {
      const narrower = within.flatMap(({ id }) => remainders.get(id) ?? [])
      const scope = scopeOf(statement, narrower, own)
      const recorded =
        scope === null
          ? await recordedInScope(statement, narrower, own, countInScope)
          : distinctFigure(scope.things, narrower, own.metric.unit)
      const stated = statedFigure(statement, own.metric, own.council)
      remainders.set(statement.id, { statement, stated, recorded, left: remainder(stated, recorded), scope })
    }
  }
  return remainders
}

function scopeOf(statement: StatementData, narrower: readonly Remainder[], plan: Plan): Scope | null {
  if (plan.metric.measure.kind !== 'DISTINCT') return null
  return {
    things: thingsInScope(scopePlan(statement, plan)),
    totals: new Set(narrower.map(({ statement: { id } }) => id)),
  }
}

/** The plan of what the reported totals speak of: how many proposals were made, even where answers are asked for. */
function spokenOf(plan: Plan): Plan {
  const metric = plan.fact.statedFor === null ? plan.metric : metricOf(plan.fact.statedFor)
  return { ...plan, metric, fact: FACTS[metric.fact] }
}

/** Records of these roles explain a total: those that the metric counts, or for any other role its own. */
function rolesBeside(role: CouncilRole, { metric }: Plan): readonly CouncilRole[] {
  return metric.roles.some((counted) => counted === role) ? metric.roles : [role]
}

/** Each statement after all that lie within it. */
function narrowFirst(statements: readonly StatementData[], plan: Plan) {
  const nested = statements.map((statement, position) => {
    const within = statements.filter((other, place) => {
      if (place === position || !liesWithin(other, statement, plan)) return false
      return place < position || !liesWithin(statement, other, plan)
    })
    return { statement, within }
  })
  return nested.toSorted((a, b) => a.within.length - b.within.length)
}
