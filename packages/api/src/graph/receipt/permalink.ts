import { COMPARISON_WORDS } from '@council-outcomes/figures'
import type { Axis } from '@council-outcomes/metrics'
import type { Receipted } from './receipted.ts'

/** Where people find a question again: its figure on the dashboard, or the whole question in GraphiQL. */
export function permalink(asked: Receipted): string {
  const { question, calendar } = asked
  const [metric, ...others] = question.metrics
  const isOneFigure = others.length === 0 && question.axes.length === 0
  const isPlain = !asked.askedFilter && question.regionsAsOf === null
  if (metric === undefined || !isOneFigure || !isPlain) return inGraphiql(asked)
  const { period, region, compare } = question
  return `/?${new URLSearchParams({
    council: calendar.council.key,
    period: period.kind === 'ALL' ? 'all' : period.code,
    ...(region === null ? {} : { region }),
    compare: compare === null ? 'none' : COMPARISON_WORDS[compare],
    panel: metric,
  })}`
}

function inGraphiql(asked: Receipted): string {
  const variables = JSON.stringify({ input: analyzeInput(asked) })
  return `/graphiql?${new URLSearchParams({ query: QUERY, variables })}`
}

const QUERY = `query Analysis($input: AnalyzeInput!) {
  analyze(input: $input) {
    rows {
      members {
        label
      }
      figures {
        metric {
          code
        }
        figure {
          displayWithUnit
        }
        verdict
      }
    }
    totals {
      metric {
        label
      }
      figure {
        displayWithUnit
      }
      verdict
    }
    receipt {
      question
      citation
    }
  }
}
`

/** The question as the argument of `analyze`. */
function analyzeInput({ question, calendar, askedFilter }: Receipted) {
  const { metrics, period, region, regionsAsOf, axes, compare, order, limit, top } = question
  const input = {
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
  return withoutNulls(input)
}

function dimensionOf(axis: Axis | undefined) {
  return axis?.kind === 'CATEGORY' ? axis.dimension : undefined
}

/** What a reader may leave out is left out. */
function withoutNulls(input: object) {
  return Object.fromEntries(
    Object.entries(input).filter(([, value]) => value !== null && value !== undefined),
  )
}
