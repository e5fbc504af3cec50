import type { PrismaClient } from '@council-outcomes/db'
import { type BoundedPeriod, calendarDate, periodBetween } from '@council-outcomes/figures'
import type { Plan } from '../question/plan.ts'

/** From the first to the last day that records of the plan's fact speak of, future days left out; null without any. */
export async function recordedSpan(db: PrismaClient, plan: Plan): Promise<BoundedPeriod | null> {
  const { period, council } = plan.question
  const rows = await db.$queryRaw<{ from: string | null; to: string | null }[]>`
    SELECT greatest(min(date_from), ${period.from}::date)::text AS "from",
      least(max(coalesce(date_to, date_from)), ${period.to}::date, ${council.today}::date)::text AS "to"
    FROM (${plan.fact.records(plan.scope)}) recorded`
  const [span] = rows
  if (!span || span.from === null || span.to === null || span.from > span.to) return null
  return periodBetween(calendarDate(span.from), calendarDate(span.to))
}
