import type { PrismaClient } from '@council-outcomes/db'
import { type BoundedPeriod, type Figure, isMeasured, type Span, zero } from '@council-outcomes/figures'
import { metricOf } from '../catalogue/catalogue.ts'
import { FACTS } from '../facts/fact.ts'
import type { PlacementOptions } from '../placement/placed-facts.ts'
import { type Plan, planOf } from '../question/plan.ts'
import type { Axis, Question } from '../question/question.ts'
import { type Reference, reference } from '../reference/reference.ts'
import type { Place } from '../reference/region-tree.ts'
import { type Remainders, remaindersOf } from '../remainders/remainders.ts'
import { type AggregateRow, aggregate } from './aggregate.ts'
import { completenessOf, type IsComplete } from './coverage.ts'
import { figureOf } from './figure-of.ts'

/** What several answers of one request share: nothing is read twice. */
export interface AnswerContext {
  readonly db: PrismaClient
  readonly reference: Reference
  readonly remainders: (plan: Plan) => Promise<Remainders>
  /** By question and axis. */
  readonly readings: Map<string, Promise<Reading>>
}

export function answerContext(db: PrismaClient): AnswerContext {
  const trees = reference(db)
  const remainders = new Map<string, Promise<Remainders>>()
  return {
    db,
    reference: trees,
    readings: new Map(),
    remainders: (plan) => {
      const spoken = spokenOf(plan)
      const key = `${spoken.scope.councilId} ${spoken.metric.code}`
      const known = remainders.get(key) ?? remaindersOf(db, spoken, trees)
      remainders.set(key, known)
      return known
    },
  }
}

/** The plan of what the reported totals speak of: how many proposals were made, even where answers are asked for. */
function spokenOf(plan: Plan): Plan {
  if (plan.fact.statedFor === null) return plan
  const metric = metricOf(plan.fact.statedFor)
  return { ...plan, metric, fact: FACTS[metric.fact] }
}

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
  const known = context.readings.get(key) ?? readAnew(context, question, { axis, buckets })
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
