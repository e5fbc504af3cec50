import {
  type CalendarDate,
  exact,
  type Figure,
  isComparable,
  notApplicable,
  type Pace,
  paceOf,
  periodBetween,
  progress,
  type Target,
  type TargetAim,
  type TargetStatus,
  targetStatus,
  type Unit,
  withPossible,
} from '@council-outcomes/figures'
import type { Total } from '../answer/total.ts'
import { metricOf } from '../catalogue/catalogue.ts'
import type { MetricDefinition } from '../metric-definition.ts'
import type { TargetData } from '../store/snapshot.ts'

/** A target with the figure that stands against it. */
export interface ReachedTarget {
  readonly figure: Figure
  readonly actual: Figure
  readonly aim: TargetAim
  /** In per cent of the target; not applicable where the units differ. */
  readonly progress: Figure
  readonly status: TargetStatus
  readonly pace: Pace | null
}

/** What is planned, in any unit that a figure may have. */
type Planned = Pick<TargetData, 'metric' | 'from' | 'to' | 'value'> & { readonly unit: Unit }

/** Holds the total of a metric in the days and the place of its target against it, as of `today`. */
export function reachedTarget(
  planned: Planned,
  { figure: actual, straddling }: Pick<Total, 'figure' | 'straddling'>,
  today: CalendarDate,
): ReachedTarget {
  const { measure, direction } = metricOf(planned.metric)
  const target: Target = {
    value: planned.value,
    unit: planned.unit,
    aim: aimOf(direction),
    period: periodBetween(planned.from, planned.to),
    accumulates: measure.kind === 'SUM' || measure.kind === 'DISTINCT',
  }
  return {
    figure: exact(planned.value, planned.unit),
    actual,
    aim: target.aim,
    progress: isComparable(actual, target) ? progress(actual, planned.value) : notApplicable('PERCENT'),
    status: isOpenBothWays(measure, straddling)
      ? openStatus(actual, target, today)
      : targetStatus(withPossible(actual, straddling.figure), target, today),
    pace: paceOf(actual, target, today),
  }
}

/** A number that is neither better high nor low is planned to be reached. */
function aimOf(direction: MetricDefinition['direction']): TargetAim {
  return direction === 'LOWER_IS_BETTER' ? 'AT_MOST' : 'AT_LEAST'
}

/** What may belong to a share or a median besides can move it up as well as down. */
function isOpenBothWays({ kind }: MetricDefinition['measure'], { count }: Total['straddling']): boolean {
  return count > 0 && (kind === 'RATIO' || kind === 'MEDIAN')
}

function openStatus(actual: Figure, target: Target, today: CalendarDate): TargetStatus {
  const status = targetStatus(actual, target, today)
  return status === 'NOT_BEGUN' ? status : 'CANNOT_TELL'
}
