import {
  type Figure,
  isKindOf,
  type StatedQualifier,
  stated,
  UNITS,
  type Unit,
  unquantified,
} from '@council-outcomes/figures'
import type { MetricDefinition } from '../metric-definition.ts'
import type { Plan } from '../question/plan.ts'

/** An amount as the record words it. */
interface Recorded {
  /** Null for `count` reports without a number. */
  readonly value: number | null
  readonly unit: string
  readonly qualifier: string
  readonly count: number
}

/** An amount of the record as a figure of the plan's metric. */
export function recordedFigure(
  { value, unit, qualifier, count }: Recorded,
  { metric, question }: Plan,
): Figure {
  const counted = countedUnit(unit, metric)
  if (value === null) return unquantified(count, counted)
  const worded = qualifier as StatedQualifier // the database has these and UNQUANTIFIED, which it allows only without a value
  return stated({ value, qualifier: worded, unit: counted, tolerance: question.council.aboutTolerance })
}

/** A child counts as a child among persons; everything else counts in the unit of the metric, such as services. */
export function countedUnit(recorded: string, metric: MetricDefinition): Unit {
  const unit = UNITS.find((known) => known === recorded)
  return unit !== undefined && isKindOf(unit, metric.unit) ? unit : metric.unit
}
