import type { Prisma } from '@council-outcomes/db'
import { type CalendarDate, calendarDate, type Span } from '@council-outcomes/figures'
import {
  type PlacedRecords,
  type PlacementOptions,
  placedRecords,
  placedStatements,
  recordsThere,
} from '../placement/placed-facts.ts'
import { type Plan, planOf, refuseForeignAxis } from '../question/plan.ts'
import type { CellAddress, Question } from '../question/question.ts'
import type { Remainders } from '../remainders/remainder.ts'
import { clipped } from '../split/axis-members.ts'
import type { AnswerContext } from './context.ts'
import { remaindersFor } from './count.ts'
import { namedMembers } from './named-members.ts'

/** The facts behind one figure or cell, as subqueries with the columns of the fact. */
export interface FactsBehind {
  readonly plan: Plan
  readonly remainders: Remainders
  readonly records: readonly PlacedRecords[]
  /** The reported totals that stand beside the records. */
  readonly statements: Prisma.Sql
  /** Yields the ids among which those of the records are, and few others; null where no index could tell. */
  readonly recordsThere: Prisma.Sql | null
}

/** @throws InputError UNKNOWN_CODE for an axis or a member that the metric does not have */
export async function factsBehind(
  context: AnswerContext,
  question: Question,
  at: CellAddress,
  straddling: boolean,
): Promise<FactsBehind> {
  const plan = planOf(question, context.snapshot)
  for (const { axis } of at) refuseForeignAxis(axis, plan.metric)
  const remainders = await remaindersFor(context, plan)
  const isStock = plan.metric.measure.kind === 'STOCK'
  const named = namedMembers(at, plan)
  const step = named.find(({ period }) => period !== null)?.period ?? null
  const options: PlacementOptions = {
    // In a stock over time a step is the day that the stock is taken on.
    members: named.filter(({ axis }) => !(isStock && axis.kind === 'TIME')),
    statementIds: [...remainders].flatMap(([id, { left }]) => (left === null ? [] : [id])),
    stockDay: isStock
      ? lastDay(step === null ? question.period : clipped(step, question.period), question.council.today)
      : null,
    straddling,
  }
  return {
    plan,
    remainders,
    records: placedRecords(plan, options),
    statements: placedStatements(plan, options),
    recordsThere: recordsThere(plan, options),
  }
}

/** Of what has not begun nobody knows anything: nothing was in stock on the first day of the calendar. */
function lastDay({ from, to }: Span, today: CalendarDate): CalendarDate {
  if (from !== null && from > today) return BEFORE_ALL
  return to === null || to > today ? today : to
}

const BEFORE_ALL = calendarDate('0001-01-01')
