import type { PrismaClient } from '@council-outcomes/db'
import { metricOf } from '../catalogue/catalogue.ts'
import { FACTS } from '../facts/fact.ts'
import type { Plan } from '../question/plan.ts'
import { type Reference, reference } from '../reference/reference.ts'
import { type Remainders, remaindersOf } from '../remainders/remainders.ts'
import type { Reading } from './reading.ts'

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
