import { type Figure, ratio, zero } from '@council-outcomes/figures'
import { metricOf } from '../catalogue/catalogue.ts'
import { type Plan, planOf } from '../question/plan.ts'
import type { Question } from '../question/question.ts'
import { placedStatements } from '../remainders/placed-statements.ts'
import { isConflict, type Remainders } from '../remainders/remainder.ts'
import type { AnswerContext } from './context.ts'
import { count, remaindersAsked } from './count.ts'
import { silenceOf } from './coverage.ts'

/** A reported total that says less than is recorded in its scope. */
export interface Conflict {
  readonly reportedTotalId: string
  readonly stated: Figure
  readonly recorded: Figure
}

export interface Total {
  readonly figure: Figure
  /** Records and reported totals that fit the question only partly, or nobody knows: left out of the figure. */
  readonly straddling: { readonly count: number; readonly figure: Figure }
  readonly conflicts: readonly Conflict[]
}

/** @throws InputError UNKNOWN_CODE, BAD_VALUE */
export async function total(context: AnswerContext, question: Question): Promise<Total> {
  const { measure } = metricOf(question.metric)
  if (measure.kind === 'RATIO') {
    const numerator = await total(context, { ...question, metric: measure.numerator })
    const denominator = await total(context, { ...question, metric: measure.denominator })
    return { ...denominator, figure: shareOf(numerator.figure, denominator.figure) }
  }
  const plan = planOf(question, context.snapshot)
  const split = await count(context, plan, [])
  const figure = split.cells.isEmpty(0) ? silenceOf(plan)(question.period, null) : split.total()
  return { figure, straddling: split.straddling, conflicts: await conflictsOf(context, plan) }
}

/** The numerator counts some of the denominator's records, so where it is silent it counted none of them. */
export function shareOf(numerator: Figure, denominator: Figure): Figure {
  return ratio(numerator.state === 'NOT_REPORTED' ? zero(denominator.unit) : numerator, denominator)
}

/**
 * Those of which the statement fits the question at least partly. What says how many proposals were made contradicts
 * nothing that is known of their answers.
 */
export async function conflictsOf(context: AnswerContext, plan: Plan): Promise<readonly Conflict[]> {
  if (plan.fact.statedFor !== null) return []
  const placeable = conflictingOf(await remaindersAsked(context, plan))
  if (placeable.size === 0) return []
  return placedStatements(plan, [], placeable).map(({ remainder: { statement, stated, recorded } }) => ({
    reportedTotalId: statement.id,
    stated,
    recorded,
  }))
}

/** They leave nothing unexplained, but are placed like those that do. */
function conflictingOf(remainders: Remainders): Remainders {
  const known =
    conflicting.get(remainders) ??
    new Map(
      [...remainders].flatMap(([id, remainder]) =>
        isConflict(remainder) ? [[id, { ...remainder, left: remainder.stated }] as const] : [],
      ),
    )
  conflicting.set(remainders, known)
  return known
}

/** There are few, and every question asks for them. */
const conflicting = new WeakMap<Remainders, Remainders>()
