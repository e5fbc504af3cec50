import { ALL_TIME } from '@council-outcomes/figures'
import type { AnswerContext } from '../answer/context.ts'
import { METRICS } from '../catalogue/catalogue.ts'
import { FACTS } from '../facts/fact.ts'
import type { MetricDefinition } from '../metric-definition.ts'
import { planOf } from '../question/plan.ts'
import type { CouncilScope } from '../question/question.ts'
import { NO_FILTER } from '../question/question-filter.ts'
import { factRows } from './fact-rows.ts'
import type { Feed } from './feed.ts'
import type { FeedingRecord } from './feeding-record.ts'
import { recordFeed } from './record-feed.ts'
import { statementFeed } from './statement-feed.ts'

/**
 * What a record is to the figures that count its kind, in the order of the catalogue. Where
 * another record stands in for it, what that one is decides.
 */
export async function feeds(
  context: AnswerContext,
  council: CouncilScope,
  record: FeedingRecord,
): Promise<readonly Feed[]> {
  if (record.standIn !== null) {
    const { id, why } = record.standIn
    const counted = await feeds(context, council, { ...record, id, standIn: null })
    return counted.map(({ metric, reason }) => notCounted(metric, reason ?? why))
  }
  const metrics = METRICS.filter((metric) => canCount(metric, record))
  if (!record.isHeld) return metrics.map((metric) => notCounted(metric, 'NOT_HELD'))
  const plans = metrics.map((metric) =>
    planOf(
      {
        council,
        metric: metric.code,
        period: ALL_TIME,
        region: null,
        regionsAsOf: null,
        filter: NO_FILTER,
      },
      context.snapshot,
    ),
  )
  if (record.kind === 'REPORTED_TOTAL') {
    const found = await Promise.all(plans.map((plan) => statementFeed(context, plan, record.id)))
    return found.filter((feed) => feed !== null)
  }
  const rows = await factRows(context, council.id, record.id, [...new Set(metrics.map(({ fact }) => fact))])
  return plans.map((plan) => recordFeed(plan, rows.get(plan.metric.fact) ?? null))
}

/** A total of which nothing but the number is known says nothing about answers. */
function canCount({ fact, measure }: MetricDefinition, { kind }: FeedingRecord): boolean {
  const { record, statedFor } = FACTS[fact]
  return kind === 'REPORTED_TOTAL' ? statedFor === null && measure.kind !== 'RATIO' : record === kind
}

function notCounted(metric: MetricDefinition, reason: Feed['reason']): Feed {
  return { metric, reason, amount: null, days: null }
}
