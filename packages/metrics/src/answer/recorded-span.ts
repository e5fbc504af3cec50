import { Prisma, type PrismaClient } from '@council-outcomes/db'
import { type BoundedPeriod, calendarDate, periodBetween } from '@council-outcomes/figures'
import type { Plan } from '../question/plan.ts'

/** The part of the asked period from the first to the last day that anything of the plan's fact speaks of; null without any. */
export async function recordedSpan(db: PrismaClient, plan: Plan): Promise<BoundedPeriod | null> {
  const { period, council } = plan.question
  const isStock = plan.metric.measure.kind === 'STOCK'
  const lastDay = isStock ? Prisma.sql`${council.today}::date` : Prisma.sql`max(greatest(date_from, date_to))`
  const [span] = await db.$queryRaw<{ from: string | null; to: string | null }[]>`
    SELECT greatest(min(least(date_from, date_to)), ${period.from}::date)::text AS "from",
      least(${lastDay}, ${period.to}::date)::text AS "to"
    FROM (
      SELECT date_from, date_to FROM (${plan.fact.records(plan.scope)}) recorded
      UNION ALL
      SELECT date_from, date_to FROM (${plan.fact.statements(plan.scope)}) stated
    ) spoken`
  if (!span || span.from === null || span.to === null || span.from > span.to) return null
  return periodBetween(calendarDate(span.from), calendarDate(span.to))
}
