import { type Figure, notReported, overlapping, sum } from '@council-outcomes/figures'
import type { Plan } from '../question/plan.ts'
import type { Remainders } from '../remainders/remainders.ts'
import type { AggregateRow } from './aggregate.ts'
import { distinctFigure } from './distinct-figure.ts'
import { groupBy } from './group-by.ts'
import { countedUnit, recordedFigure } from './recorded-figure.ts'

/** The amount of one row: its records added up, or what its reported total still has to explain (null: nothing). */
export function amountOf(row: AggregateRow, plan: Plan, remainders: Remainders): Figure | null {
  if (row.statementId === null) return recordedFigure(row, plan)
  const left = remainders.get(row.statementId)?.left ?? null
  return left === null ? null : { ...left, unit: countedUnit(row.unit, plan.metric) }
}

/** The figure that rows make together under the measure of the metric; NOT_REPORTED when there are none. */
export function figureOf(rows: readonly AggregateRow[], plan: Plan, remainders: Remainders): Figure {
  const { measure, unit } = plan.metric
  if (measure.kind === 'DISTINCT') return distinctOf(rows, plan, remainders)
  const parts = groupBy(rows, ({ part }) => part)
  const figures = [...parts.values()].map((part) => {
    return sum(
      part.map((row) => amountOf(row, plan, remainders)).filter((amount) => amount !== null),
      unit,
    )
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
  const unexplained = rows.flatMap(({ statementId }) => {
    const remainder = statementId === null ? undefined : remainders.get(statementId)
    return remainder?.left ? [remainder] : []
  })
  const counted = rows.filter(({ statementId }) => statementId === null)
  if (counted.length + unexplained.length === 0) return notReported(unit)
  return distinctFigure(
    counted.reduce((count, { value }) => count + (value ?? 0), 0),
    unexplained,
    unit,
  )
}
