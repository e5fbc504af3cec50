import { type CalendarDate, daysBetween } from '../time/calendar-date.ts'
import type { BoundedPeriod } from '../time/period.ts'

/** How far a period that runs has come, in whole days; today counts as passed. */
export interface RunningDays {
  readonly all: number
  readonly elapsed: number
  readonly left: number
}

/** Null before the first and after the last day of the period. */
export function runningDays({ from, to }: BoundedPeriod, today: CalendarDate): RunningDays | null {
  if (today < from || today > to) return null
  const elapsed = daysBetween(from, today) + 1
  const left = daysBetween(today, to)
  return { all: elapsed + left, elapsed, left }
}
