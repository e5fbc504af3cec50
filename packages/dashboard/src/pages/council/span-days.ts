import {
  ALL_TIME,
  type CalendarDate,
  calendarDate,
  displayPeriod,
  type Locale,
} from '@council-outcomes/figures'

/** "20 May 2015 – 30 Jun 2017", "since 4 Jul 2019" or "until 30 Jun 2017"; "all time" where neither day is recorded. */
export function spanDays(from: string | null, to: string | null, locale: Locale): string {
  return displayPeriod({ ...ALL_TIME, from: day(from), to: day(to) }, locale)
}

function day(date: string | null): CalendarDate | null {
  return date === null ? null : calendarDate(date)
}
