import type { CalendarDate } from './calendar-date.ts'
import { ALL_TIME, type Period } from './period.ts'
import { termBuckets } from './term-buckets.ts'

/** The term that was the last to end before a day, or null. */
export function latestTermBefore(date: CalendarDate, terms: readonly Period[]): Period | null {
  let latest: Period | null = null
  let latestEnd: CalendarDate | null = null
  for (const term of terms) {
    const ended = term.to !== null && term.to < date
    if (ended && (latestEnd === null || term.to > latestEnd)) {
      latest = term
      latestEnd = term.to
    }
  }
  return latest
}

/** The term that began last before a day, even where it overlaps with the one that begins on that day; or null. */
export function termBefore(date: CalendarDate, terms: readonly Period[]): Period | null {
  const begun = terms.filter(({ from, to }) => to !== null && (from === null || from < date))
  return termBuckets(begun, ALL_TIME).at(-1) ?? null
}
