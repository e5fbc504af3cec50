import { type AddressedAnalysis, analysisAddress, COMPARISON_WORDS } from '@council-outcomes/figures'
import type { Axis } from '@council-outcomes/metrics'
import type { Receipted } from './receipted.ts'

/** Where people find a question again on the dashboard: its figure on the overview, or the whole question to explore. */
export function permalink(asked: Receipted): string {
  const { question, calendar } = asked
  const [metric, ...others] = question.metrics
  const isOneFigure = others.length === 0 && question.axes.length === 0
  const isPlain = !asked.askedFilter && question.regionsAsOf === null
  if (metric === undefined || !isOneFigure || !isPlain) return `/explore?${analysisAddress(addressed(asked))}`
  const { period, region, compare } = question
  return `/?${new URLSearchParams({
    council: calendar.council.key,
    period: period.kind === 'ALL' ? 'all' : period.code,
    ...(region === null ? {} : { region }),
    compare: compare === null ? 'none' : COMPARISON_WORDS[compare],
    panel: metric,
  })}`
}

/** The question as an address tells it. */
function addressed({ question, calendar, askedFilter }: Receipted): AddressedAnalysis {
  const { metrics, period, region, regionsAsOf, axes, compare, order, limit, top } = question
  return {
    council: calendar.council.key,
    metrics,
    period: period.kind === 'TERM' ? { term: period.code } : { code: period.code },
    region,
    regionsAsOf,
    grain: axes.find((axis) => axis.kind === 'TIME')?.grain,
    level: axes.find((axis) => axis.kind === 'REGION')?.level,
    by: axes.flatMap((axis) => (axis.kind === 'CATEGORY' ? [axis.dimension] : [])),
    filter: askedFilter,
    compare,
    order,
    limit,
    top: top && { count: top.count, metric: top.metric, by: dimensionOf(axes[top.axis]) },
  }
}

function dimensionOf(axis: Axis | undefined) {
  return axis?.kind === 'CATEGORY' ? axis.dimension : undefined
}
