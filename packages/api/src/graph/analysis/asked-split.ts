import { InputError, readArgument } from '@council-outcomes/figures'
import {
  type AnalysisQuestion,
  type Axis,
  type Dimension,
  foreignDimension,
  type MetricCode,
  metricOf,
} from '@council-outcomes/metrics'
import type { Maybe } from '../lists/condition.ts'
import type { AskedInput } from './asked-analysis.ts'

/** How an answer is to be split, ordered and cut. */
type Split = Pick<AnalysisQuestion, 'axes' | 'order' | 'top' | 'limit'>

/** @throws InputError with the argument at fault */
export function splitOf(input: AskedInput): Split {
  const axes = axesOf(input)
  return { axes, order: orderOf(input), top: topOf(input, axes), limit: positive('limit', input.limit) }
}

/** Time, then region, then the dimensions as they are asked. */
function axesOf({ grain, level, by, metrics }: AskedInput): readonly Axis[] {
  const dimensions = (by ?? []).map((dimension, position, all) =>
    readArgument(`by[${position}]`, () => {
      if (all.indexOf(dimension) < position) throw askedTwice(dimension)
      for (const code of metrics) requireDimension(dimension, code)
      return dimension
    }),
  )
  return [
    ...(grain ? [{ kind: 'TIME' as const, grain }] : []),
    ...(level ? [{ kind: 'REGION' as const, level }] : []),
    ...dimensions.map((dimension) => ({ kind: 'CATEGORY' as const, dimension })),
  ]
}

function orderOf({ order, metrics }: AskedInput): Split['order'] {
  return order ? { metric: chosenMetric('order', order, metrics), direction: order.direction } : null
}

function topOf({ top, metrics }: AskedInput, axes: readonly Axis[]): Split['top'] {
  const count = positive('top.count', top?.count)
  if (!top || count === null) return null
  return { axis: keptAxis(top.by, axes), count, metric: chosenMetric('top', top, metrics) }
}

function keptAxis(by: Maybe<Dimension>, axes: readonly Axis[]): number {
  const axis = axes.findIndex((one) =>
    by ? one.kind === 'CATEGORY' && one.dimension === by : one.kind === 'REGION',
  )
  if (axis >= 0) return axis
  throw new InputError({
    code: 'BAD_VALUE',
    expected: 'an axis whose members can be joined',
    received: by ?? 'regions',
    remedy: by
      ? `add ${by} to by, or leave it out of top`
      : 'ask with a level, or name one of the dimensions in by',
    argument: 'top.by',
  })
}

/** The first of the metrics where none is named. */
function chosenMetric(
  name: 'order' | 'top',
  { metric }: { readonly metric?: Maybe<MetricCode> },
  metrics: readonly MetricCode[],
): MetricCode {
  const chosen = metric ?? metrics[0]
  if (chosen !== undefined && metrics.includes(chosen)) return chosen
  throw new InputError({
    code: 'BAD_VALUE',
    expected: 'one of the metrics of the question',
    received: chosen ?? 'none',
    remedy: metrics.length === 0 ? 'name at least one metric' : `use one of ${metrics.join(', ')}`,
    argument: `${name}.metric`,
  })
}

function positive(name: string, count: Maybe<number>): number | null {
  if (count === null || count === undefined) return null
  if (count >= 1) return count
  throw new InputError({
    code: 'BAD_VALUE',
    expected: 'a number from 1 up',
    received: String(count),
    remedy: 'ask for 1 or more, or leave it out to ask for all',
    argument: name,
  })
}

function requireDimension(dimension: Dimension, code: MetricCode): void {
  const metric = metricOf(code)
  if (!metric.dimensions.some((own) => own === dimension)) throw foreignDimension(dimension, metric)
}

function askedTwice(dimension: Dimension): InputError {
  return new InputError({
    code: 'BAD_VALUE',
    expected: 'dimensions that are all different',
    received: `${dimension} twice`,
    remedy: 'name each once',
  })
}
