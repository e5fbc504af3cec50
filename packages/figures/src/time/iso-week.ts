import { addDays, type CalendarDate, dateOf, daysBetween, partsOf } from './calendar-date.ts'

/** A week of ISO 8601: it runs from Monday to Sunday and belongs to the year of its Thursday. */
export interface IsoWeek {
  readonly year: number
  readonly week: number
}

export function isoWeek(date: CalendarDate): IsoWeek {
  const thursday = addDays(date, 3 - daysAfterMonday(date))
  const { year } = partsOf(thursday)
  return { year, week: Math.floor(daysBetween(dateOf(year, 1, 1), thursday) / 7) + 1 }
}

/** The Monday of a week, or null when the year has no week of that number; years 1 to 9999. */
export function mondayOf({ year, week }: IsoWeek): CalendarDate | null {
  if (year < 1 || week < 1 || week > weeksIn(year)) return null
  return addDays(startOfWeek(dateOf(year, 1, 4)), (week - 1) * 7)
}

/** 52 or 53. 28 December is always in the last week of its year. */
export function weeksIn(year: number): number {
  return isoWeek(dateOf(year, 12, 28)).week
}

export function startOfWeek(date: CalendarDate): CalendarDate {
  return addDays(date, -daysAfterMonday(date))
}

/** 0001-01-01 was a Monday. */
function daysAfterMonday(date: CalendarDate): number {
  return daysBetween(dateOf(1, 1, 1), date) % 7
}
