import {
  type Figure,
  isKindOf,
  notReported,
  overlapping,
  type StatedQualifier,
  stated,
  sum,
  UNITS,
  type Unit,
  unquantified,
} from '@council-outcomes/figures'
import type { MetricDefinition } from '../metric-definition.ts'
import type { Plan } from '../question/plan.ts'
import type { Remainders } from '../remainders/remainders.ts'
import type { AggregateRow } from './aggregate.ts'
import { distinctFigure } from './distinct-figure.ts'
import { groupBy } from './group-by.ts'

/** The amount of one row: its records added up, or what its reported total still has to explain (null: nothing). */
export function amountOf(row: AggregateRow, plan: Plan, remainders: Remainders): Figure | null {
  const unit = countedUnit(row.unit, plan.metric)
  if (row.statementId !== null) {
    const left = remainders.get(row.statementId)?.left ?? null
    return left === null ? null : { ...left, unit }
  }
  if (row.value === null) return unquantified(row.count, unit)
  const qualifier = row.qualifier as StatedQualifier // the database enum has these and UNQUANTIFIED, which has no value
  return stated({ value: row.value, qualifier, unit, tolerance: plan.question.council.aboutTolerance })
}

/** The figure that rows make together under the measure of the metric; NOT_REPORTED when there are none. */
export function figureOf(rows: readonly AggregateRow[], plan: Plan, remainders: Remainders): Figure {
  const { measure, unit } = plan.metric
  if (measure.kind === 'DISTINCT') return distinctOf(rows, plan, remainders)
  const parts = groupBy(rows, ({ part }) => part)
  const figures = [...parts.values()].map((part) => {
    return sum(part.map((row) => amountOf(row, plan, remainders)).filter(isSomething), unit)
  })
  if (figures.length === 0) return notReported(unit)
  return measure.kind === 'SUM' && measure.overlapping !== null
    ? overlapping(figures, unit)
    : sum(figures, unit)
}

function distinctOf(
  rows: readonly AggregateRow[],
  { metric: { unit } }: Plan,
  remainders: Remainders,
): Figure {
  const unexplained = rows
    .map(({ statementId }) => (statementId === null ? null : (remainders.get(statementId) ?? null)))
    .filter(isSomething)
    .filter(({ left }) => left !== null)
  const counted = rows.filter(({ statementId }) => statementId === null)
  if (counted.length + unexplained.length === 0) return notReported(unit)
  return distinctFigure(
    counted.reduce((count, { value }) => count + (value ?? 0), 0),
    unexplained,
    unit,
  )
}

export function isSomething<T>(value: T | null): value is T {
  return value !== null
}

/** A child counts as a child among persons; everything else counts in the unit of the metric, such as services. */
export function countedUnit(recorded: string, metric: MetricDefinition): Unit {
  const unit = UNITS.find((known) => known === recorded)
  return unit !== undefined && isKindOf(unit, metric.unit) ? unit : metric.unit
}
