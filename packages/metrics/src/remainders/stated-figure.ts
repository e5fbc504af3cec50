import {
  type Figure,
  isKindOf,
  type StatedQualifier,
  stated,
  type Unit,
  unquantified,
} from '@council-outcomes/figures'
import type { MetricDefinition } from '../metric-definition.ts'
import type { CouncilData, StatementData } from '../store/snapshot.ts'

type Amount = Pick<StatementData, 'value' | 'unit' | 'qualifier'>

/** What a record or a reported total says, in the unit of a metric. */
export function statedFigure(
  { value, unit, qualifier }: Amount,
  metric: MetricDefinition,
  { aboutTolerance }: CouncilData,
): Figure {
  const counted = countedUnit(unit, metric)
  if (value === null || qualifier === 'UNQUANTIFIED') return unquantified(1, counted)
  const worded: StatedQualifier = qualifier
  return stated({ value, qualifier: worded, unit: counted, tolerance: aboutTolerance })
}

/** A child counts as a child among persons; everything else counts in the unit of the metric, such as services. */
export function countedUnit(recorded: Unit, { unit }: MetricDefinition): Unit {
  return isKindOf(recorded, unit) ? recorded : unit
}
