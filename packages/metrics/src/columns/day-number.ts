import type { CalendarDate } from '@council-outcomes/figures'

const MS_PER_DAY = 86_400_000

/** Days since 1970-01-01, negative before. */
export function dayNumber(date: CalendarDate): number {
  return Date.parse(date) / MS_PER_DAY
}

export function dateOfDay(day: number): CalendarDate {
  return new Date(day * MS_PER_DAY).toISOString().slice(0, 10) as CalendarDate // a day that was a date before
}
