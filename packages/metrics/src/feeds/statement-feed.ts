import type { AnswerContext } from '../answer/context.ts'
import { remaindersFor } from '../answer/count.ts'
import type { Plan } from '../question/plan.ts'
import { categoryReason } from './category-reason.ts'
import type { Feed } from './feed.ts'

/** What a reported total is to the figure of a plan; null where it speaks of something else. */
export async function statementFeed(context: AnswerContext, plan: Plan, id: string): Promise<Feed | null> {
  const { metric, council, roles } = plan
  const statement = council.statements[metric.fact].find((stated) => stated.id === id)
  if (statement === undefined) return null
  const left = { metric, amount: null, days: null }
  if (!roles.includes(statement.role)) return { ...left, reason: 'ROLE' }
  const other = categoryReason(plan, (dimension) => statement.categories[dimension] ?? null)
  if (other !== null) return { ...left, reason: other }
  const amount = (await remaindersFor(context, plan)).get(id)?.left ?? null
  if (amount === null) return { ...left, reason: 'EXPLAINED' }
  return { metric, reason: null, amount, days: { from: statement.from, to: statement.to } }
}
