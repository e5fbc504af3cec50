import { addDays, type CalendarDate } from '@council-outcomes/figures'
import type { MetricCode } from '../../src/metric-code.ts'
import type { Days } from './fit.ts'
import type { Division } from './geography.ts'
import type { CouncilRecord } from './made-up/record.ts'

/** Whether the record of a metric is declared complete in a stretch of days and where all of these regions meet. */
export function isComplete(
  { declarations }: CouncilRecord,
  metric: MetricCode,
  days: Days,
  regions: readonly string[],
  division: Division,
): boolean {
  const { from, to } = days
  if (from === null || to === null) return false
  const declared = declarations
    .filter(({ status, metric: code }) => status === 'PUBLISHED' && code === metric)
    .filter(({ region }) => region === null || (regions.length > 0 && division.holds(region, regions)))
    .toSorted((a, b) => (a.from < b.from ? -1 : 1))
  let complete: CalendarDate = addDays(from, -1)
  for (const span of declared) {
    if (span.from <= addDays(complete, 1) && span.to > complete) complete = span.to
  }
  return complete >= to
}
