import type { Region } from '@council-outcomes/db'
import type { ComparisonMode, Period } from '@council-outcomes/figures'
import {
  type Filter,
  type MetricCode,
  type MetricDefinition,
  metricOf,
  type Question,
  type Total,
} from '@council-outcomes/metrics'
import type { GraphContext } from '../context.ts'
import type { CouncilCalendar } from '../council-calendar.ts'

/** What all key figures of one question share. */
export interface KpiScope {
  readonly calendar: CouncilCalendar
  readonly period: Period
  readonly region: Region | null
  readonly filter: Filter
  readonly compare: ComparisonMode | null
}

/** One key figure as it was asked. Nothing is counted until a field wants it. */
export interface AskedKpi extends KpiScope {
  readonly metric: MetricDefinition
  readonly question: Question
  /** Counted once, however many fields want it. */
  readonly total: () => Promise<Total>
}

export function askedKpi(code: MetricCode, scope: KpiScope, { engine }: GraphContext): AskedKpi {
  const { council, today } = scope.calendar
  const question: Question = {
    council: { id: council.id, aboutTolerance: council.aboutTolerance, today },
    metric: code,
    period: scope.period,
    region: scope.region?.code ?? null,
    filter: scope.filter,
  }
  return { ...scope, metric: metricOf(code), question, total: once(() => engine.total(question)) }
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
