import { compare, type Figure, type Verdict, withPossible } from '@council-outcomes/figures'
import { metricOf } from '../catalogue/catalogue.ts'
import type { CountedMetric } from './counted-metric.ts'

/** How figures of one metric compare with earlier ones; what could belong to either counts as possible. */
export function verdicts(
  current: CountedMetric,
  earlier: CountedMetric,
  likeForLike: boolean,
): (now: Figure, then: Figure) => Verdict {
  const { kind } = metricOf(current.metric).measure
  const possible = [current.possible(), earlier.possible()] as const
  // More records can move a median or a share either way.
  const canMoveBothWays = kind === 'MEDIAN' || kind === 'RATIO'
  const isOpen = canMoveBothWays && possible.some((figure) => figure !== null)
  if (!likeForLike || isOpen) return () => 'CANNOT_TELL'
  const widened = (figure: Figure, by: Figure | null) => (by === null ? figure : withPossible(figure, by))
  return (now, then) => compare(widened(now, possible[0]), widened(then, possible[1])).verdict
}
