import type { CalendarDate } from './calendar-date.ts'
import type { Period } from './period.ts'

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
