import { addMonths, bucketOf, type CalendarDate } from '@council-outcomes/figures'
import { dayNumber } from '../../columns/day-number.ts'
import type { TermData } from '../snapshot.ts'

/**
 * The first days of the stretches that time is cut into: at every month from that of `first` to the one after that of
 * `last`, and where a term begins or has just ended.
 */
export function segmentStarts(
  first: CalendarDate,
  last: CalendarDate,
  terms: readonly Pick<TermData, 'period'>[],
): Int32Array {
  const starts = new Set<number>()
  const lastMonth = bucketOf(last, 'MONTH')
  const begin = dayNumber(bucketOf(first, 'MONTH').from)
  const end = dayNumber(lastMonth.to) + 1
  let month = bucketOf(first, 'MONTH').from
  while (month < lastMonth.from) {
    starts.add(dayNumber(month))
    month = addMonths(month, 1)
  }
  starts.add(dayNumber(month)).add(end)
  for (const { period } of terms) {
    const cuts = [period.from && dayNumber(period.from), period.to && dayNumber(period.to) + 1]
    for (const cut of cuts) if (cut !== null && cut > begin && cut < end) starts.add(cut)
  }
  return Int32Array.from(starts).sort()
}
