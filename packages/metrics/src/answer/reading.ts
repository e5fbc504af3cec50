import { type BoundedPeriod, type Figure, isMeasured, type Span, zero } from '@council-outcomes/figures'
import type { PlacementOptions } from '../placement/placed-facts.ts'
import { type Plan, planOf } from '../question/plan.ts'
import type { Axis, Question } from '../question/question.ts'
import type { Place } from '../reference/region-tree.ts'
import type { Remainders } from '../remainders/remainders.ts'
import { type AggregateRow, aggregate } from './aggregate.ts'
import type { AnswerContext } from './context.ts'
import { completenessOf, type IsComplete } from './coverage.ts'
import { figureOf } from './figure-of.ts'

/** A question, its facts and all that is needed to make figures of them. */
export interface Reading {
  readonly plan: Plan
  readonly rows: readonly AggregateRow[]
  readonly remainders: Remainders
  readonly isComplete: IsComplete
}

/** `buckets` are those of a time axis: they follow from the question, and a stock is taken at the end of each. */
export function read(
  context: AnswerContext,
  question: Question,
  axis: Axis | null,
  buckets: readonly BoundedPeriod[] = [],
): Promise<Reading> {
  const key = JSON.stringify([question, axis, buckets.map(({ code }) => code)])
  const known = context.readings.get(key) ?? readAnew(context, question, { axis, buckets, insideOnly: false })
  context.readings.set(key, known)
  return known
}

async function readAnew(
  context: AnswerContext,
  question: Question,
  split: Omit<PlacementOptions, 'statementIds'>,
): Promise<Reading> {
  const plan = await planOf(question, context.reference)
  const remainders = await context.remainders(plan)
  const [rows, isComplete] = await Promise.all([
    aggregate(context.db, plan, { ...split, statementIds: [...remainders.keys()] }),
    completenessOf(context.db, plan),
  ])
  return { plan, rows, remainders, isComplete }
}

/** The figure of rows; where there are none, ZERO if the record is declared complete there. */
export function figureAt(
  { plan, remainders, isComplete }: Reading,
  rows: readonly AggregateRow[],
  period: Span = plan.question.period,
  place: Place | null = null,
): Figure {
  const figure = figureOf(rows, plan, remainders)
  const isSilent = !isMeasured(figure) && figure.unquantified === 0
  return isSilent && isComplete(period, place) ? zero(plan.metric.unit) : figure
}
