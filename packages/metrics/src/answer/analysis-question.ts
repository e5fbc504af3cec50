import {
  type BoundedPeriod,
  InputError,
  isBounded,
  type Period,
  periodBetween,
} from '@council-outcomes/figures'
import { metricOf } from '../catalogue/catalogue.ts'
import type { MetricDefinition } from '../metric-definition.ts'
import { tooManyCells } from '../preview/too-many-cells.ts'
import { type AnalysisQuestion, MOST_CELLS } from '../question/analysis.ts'
import { planOf, refuseForeignAxis } from '../question/plan.ts'
import type { Question } from '../question/question.ts'
import { refuseTwice } from '../question/refuse-twice.ts'
import { type AxisMembers, axisMembers } from '../split/axis-members.ts'
import type { Snapshot } from '../store/snapshot.ts'
import { spanOf } from './cells.ts'

const MOST_METRICS = 10
const MOST_AXES = 4

/** The question of one metric of an analysis, for the asked period or another. */
export function questionOf(analysis: AnalysisQuestion, metric: MetricDefinition, period: Period): Question {
  const { council, region, regionsAsOf, filter } = analysis
  return { council, metric: metric.code, period, region, regionsAsOf, filter }
}

/** @throws InputError BAD_VALUE, UNKNOWN_CODE for metrics or axes that cannot be asked together */
export function metricsOf({ metrics, axes }: AnalysisQuestion): readonly MetricDefinition[] {
  refuseCount('metrics', metrics.length, 1, MOST_METRICS)
  refuseCount('axes', axes.length, 0, MOST_AXES)
  refuseTwice('metrics', metrics)
  refuseTwice(
    'axes',
    axes.map((axis) => (axis.kind === 'CATEGORY' ? axis.dimension : axis.kind)),
  )
  const definitions = metrics.map(metricOf)
  for (const metric of definitions) for (const axis of axes) refuseForeignAxis(axis, metric)
  return definitions
}

/** The axes of an analysis over a period, the same for all of its metrics. */
export function axesOf(
  analysis: AnalysisQuestion,
  period: Period,
  snapshot: Snapshot,
): readonly AxisMembers[] {
  const metrics = metricsOf(analysis)
  if (analysis.axes.length === 0) return []
  const plans = metrics
    .flatMap((metric) => {
      const { measure } = metric
      return measure.kind === 'RATIO'
        ? [metricOf(measure.numerator), metricOf(measure.denominator)]
        : [metric]
    })
    .map((metric) => planOf(questionOf(analysis, metric, period), snapshot))
  const [first] = plans
  if (first === undefined) return []
  const span = isBounded(period) ? period : joinedSpan(plans.map((plan) => spanOf(plan, snapshot)))
  return analysis.axes.map((axis) => axisMembers(axis, first, span))
}

/**
 * The same, if they make no more cells than one answer may have.
 * @throws InputError TOO_MANY_CELLS
 */
export function fewEnoughAxes(
  analysis: AnalysisQuestion,
  period: Period,
  snapshot: Snapshot,
): readonly AxisMembers[] {
  const members = axesOf(analysis, period, snapshot)
  const metrics = analysis.metrics.length
  if (rowsOf(members) * metrics <= MOST_CELLS) return members
  throw tooManyCells(analysis.axes, (axes) => {
    return rowsOf(axesOf({ ...analysis, axes }, period, snapshot)) * metrics
  })
}

/** Combinations of members, without those for what cannot be placed. */
export function rowsOf(axes: readonly AxisMembers[]): number {
  return axes.reduce((rows, { members, remaining }) => rows * (members.length - remaining), 1)
}

function joinedSpan(spans: readonly (BoundedPeriod | null)[]): BoundedPeriod | null {
  const known = spans.filter((span) => span !== null)
  const from = known.map((span) => span.from).toSorted()[0]
  const to = known
    .map((span) => span.to)
    .toSorted()
    .at(-1)
  return from === undefined || to === undefined ? null : periodBetween(from, to)
}

function refuseCount(what: string, received: number, least: number, most: number): void {
  if (received >= least && received <= most) return
  throw new InputError({
    code: 'BAD_VALUE',
    expected: `${least} to ${most} ${what}`,
    received: String(received),
    remedy: received > most ? 'ask two questions' : 'name at least one',
    argument: what,
  })
}
