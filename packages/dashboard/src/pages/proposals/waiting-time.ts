import { calendarDate, daysBetween, displayWithUnit, exact, type Locale } from '@council-outcomes/figures'

interface Submitted {
  /** A calendar date; null where no document tells it. */
  readonly submittedOn: string | null
}

/** The longest waiting first; those without a day last, in the order they came. */
export function longestFirst<Entry extends Submitted>(entries: readonly Entry[]): readonly Entry[] {
  return entries.toSorted((a, b) => {
    if (a.submittedOn === b.submittedOn) return 0
    if (a.submittedOn === null) return 1
    if (b.submittedOn === null) return -1
    return a.submittedOn < b.submittedOn ? -1 : 1
  })
}

/** The whole days from one calendar date to a later one, in words: "29 days". */
export function daysPassed(from: string, to: string, locale: Locale): string {
  return displayWithUnit(exact(daysBetween(calendarDate(from), calendarDate(to)), 'DAY'), locale)
}
