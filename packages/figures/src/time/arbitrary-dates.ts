import fc from 'fast-check'
import { addDays, calendarDate, daysBetween } from './calendar-date.ts'
import { GRAINS, periodBetween } from './period.ts'

const FIRST = calendarDate('0001-01-01')
const LAST = calendarDate('9999-12-31')

export const anyDate = fc
  .integer({ min: 0, max: daysBetween(FIRST, LAST) })
  .map((days) => addDays(FIRST, days))

export const anyGrain = fc.constantFrom(...GRAINS)

/** Ranges of at most 1000 days, so that days are never too many. */
export const anyRange = fc
  .tuple(anyDate, fc.nat(999))
  .map(([from, days]) => periodBetween(from, addDays(from, Math.min(days, daysBetween(from, LAST)))))
