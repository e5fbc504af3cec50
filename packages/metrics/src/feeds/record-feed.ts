import { exact } from '@council-outcomes/figures'
import type { Plan } from '../question/plan.ts'
import { statedFigure } from '../remainders/stated-figure.ts'
import { codeOf } from '../store/records/read-records.ts'
import { categoryReason } from './category-reason.ts'
import type { FactRow } from './fact-rows.ts'
import type { Feed, FeedReason } from './feed.ts'

/** What a record is to the figure of a plan; `row` is how the fact of the figure tells it, null where it is none. */
export function recordFeed(plan: Plan, row: FactRow | null): Feed {
  const { metric } = plan
  const reason = reasonOf(plan, row)
  if (row === null || reason !== null) return { metric, reason, amount: null, days: null }
  const { date_from: from, date_to: to } = row
  const days = metric.measure.kind === 'STOCK' ? null : { from, to }
  return { metric, reason, amount: amountOf(plan, row), days }
}

function reasonOf(plan: Plan, row: FactRow | null): FeedReason | null {
  const { metric, roles } = plan
  if (row === null) return 'NOTHING_TO_COUNT'
  if (!roles.includes(row.role)) return 'ROLE'
  const other = categoryReason(plan, (dimension) => codeOf(row, dimension))
  if (other !== null) return other
  if (metric.measure.kind === 'MEDIAN' && (row.days ?? null) === null) return 'NOTHING_TO_COUNT'
  return row.uncertain === true ? 'UNCERTAIN' : null
}

/** The evidence of a median is each value that was ranked; a share is no sum of anything. */
function amountOf({ metric, council }: Plan, row: FactRow) {
  if (metric.measure.kind === 'RATIO') return null
  if (metric.measure.kind === 'MEDIAN') return exact(row.days ?? 0, metric.unit)
  return statedFigure(row, metric, council)
}
