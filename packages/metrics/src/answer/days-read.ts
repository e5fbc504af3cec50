import { Prisma } from '@council-outcomes/db'
import { isBounded } from '@council-outcomes/figures'
import { metricOf } from '../catalogue/catalogue.ts'
import { columnsTellDays } from '../columns/recorded-span.ts'
import { type Plan, planOf } from '../question/plan.ts'
import type { Question } from '../question/question.ts'
import type { Snapshot } from '../store/snapshot.ts'
import type { AnswerContext } from './context.ts'

/** The first and the last day of records as the facts themselves tell them, by the state of the data. */
const read = new WeakMap<Snapshot, Map<string, readonly number[]>>()

/**
 * Reads from which to which day the records of a question lie, where an open period needs it and columns do not tell it:
 * of roles that they do not hold, and while they are rebuilt.
 * @throws InputError as `planOf` does
 */
export async function readDays(context: AnswerContext, question: Question): Promise<void> {
  if (isBounded(question.period)) return
  const { measure } = metricOf(question.metric)
  const counted = measure.kind === 'RATIO' ? [measure.numerator, measure.denominator] : [question.metric]
  for (const metric of counted) {
    const plan = planOf({ ...question, metric }, context.snapshot)
    if (!columnsTellDays(plan) && daysRead(plan, context.snapshot) === null) await readDaysOf(plan, context)
  }
}

/** Null where nobody read them. */
export function daysRead(plan: Plan, snapshot: Snapshot): readonly number[] | null {
  return read.get(snapshot)?.get(keyOf(plan)) ?? null
}

async function readDaysOf(plan: Plan, { facts, snapshot, signal }: AnswerContext): Promise<void> {
  const { fact, council, roles } = plan
  const [span] = await facts.query<{ first: number | null; last: number | null }>(
    Prisma.sql`SELECT least(min(date_from), min(date_to)) - DATE '1970-01-01' AS first,
        greatest(max(date_from), max(date_to)) - DATE '1970-01-01' AS last
      FROM (${fact.records({ councilId: council.id, roles, recordIds: null })}) fact`,
    signal === null ? {} : { signal },
  )
  const known = read.get(snapshot) ?? new Map<string, readonly number[]>()
  read.set(snapshot, known)
  known.set(
    keyOf(plan),
    [span?.first ?? null, span?.last ?? null].filter((day) => day !== null),
  )
}

function keyOf({ council, metric, roles }: Plan): string {
  return `${council.id} ${metric.fact} ${roles.toSorted().join()}`
}
