import type { ComparisonMode } from '@council-outcomes/figures'
import {
  type MetricCode,
  type MetricDefinition,
  metricOf,
  type Question,
  type Total,
} from '@council-outcomes/metrics'
import type { GraphContext } from '../context.ts'
import type { Maybe } from '../lists/condition.ts'
import { type AskedScope, questionOf } from './asked-scope.ts'
import type { AskedFilter } from './kpi-filter.ts'
import { once } from './once.ts'

/** One key figure as it was asked. Nothing is counted until a field wants it. */
export interface AskedKpi extends AskedScope {
  /** The filter in the words of the reader. */
  readonly askedFilter: Maybe<AskedFilter>
  readonly metric: MetricDefinition
  readonly question: Question
  readonly compare: ComparisonMode | null
  /** Counted once, however many fields want it. */
  readonly total: () => Promise<Total>
}

interface KpiArguments {
  readonly compare?: Maybe<ComparisonMode>
  readonly filter?: Maybe<AskedFilter>
}

export function askedKpi(
  code: MetricCode,
  scope: AskedScope,
  { compare, filter }: KpiArguments,
  { engine }: GraphContext,
): AskedKpi {
  const question: Question = { ...questionOf(scope), metric: code }
  return {
    ...scope,
    askedFilter: filter,
    compare: compare ?? null,
    metric: metricOf(code),
    question,
    total: once(() => engine.total(question)),
  }
}
