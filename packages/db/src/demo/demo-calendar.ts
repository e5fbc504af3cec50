import { addDays, type CalendarDate, calendarDate, daysBetween } from '@council-outcomes/figures'
import { upTo } from './numbers.ts'
import { type Random, weighted } from './random.ts'

/** Where the synthetic record begins. */
export const FIRST_DAY = calendarDate('2016-01-01')
export const FIRST_YEAR = yearOf(FIRST_DAY)

/** The days that the synthetic record covers, whatever today is. */
export interface DemoCalendar {
  readonly lastDay: CalendarDate
  readonly lastYear: number
  /** Every day of the record, in order. */
  readonly days: readonly CalendarDate[]
  /** The years that these days lie in; the last one need not be whole. */
  readonly years: readonly number[]
  /** The day after the last one, on which the record is made. */
  readonly madeOn: CalendarDate
  /** When every synthetic row says that it was made. */
  readonly madeAt: string
}

export function demoCalendar(until: CalendarDate): DemoCalendar {
  const lastYear = yearOf(until)
  const madeOn = addDays(until, 1)
  return {
    lastDay: until,
    lastYear,
    days: upTo(daysBetween(FIRST_DAY, until) + 1).map((number) => addDays(FIRST_DAY, number - 1)),
    years: upTo(lastYear - FIRST_YEAR + 1).map((number) => FIRST_YEAR + number - 1),
    madeOn,
    madeAt: `${madeOn}T00:00:00Z`,
  }
}

export function yearOf(day: CalendarDate): number {
  return Number(day.slice(0, 4))
}

/** The day that lies `days` after `day`, but never after the last day of the record. */
export function laterDay({ lastDay }: DemoCalendar, day: CalendarDate, days: number): CalendarDate {
  const later = addDays(day, days)
  return later > lastDay ? lastDay : later
}

/** How many things the record has of which there are so many `aYear`. */
export function countOf({ days }: DemoCalendar, aYear: number): number {
  return Math.round((aYear * days.length) / 365.25)
}

/** A draw of days: `monthly` weighs the months of a year, `yearly` the years; few things happen at weekends. */
export function seasonalDay(
  { days }: DemoCalendar,
  monthly: readonly number[],
  yearly: (year: number) => number,
): (rng: Random) => CalendarDate {
  return weighted(
    days.map((day) => {
      const weekday = new Date(day).getUTCDay()
      const weekend = weekday === 0 || weekday === 6 ? 0.15 : 1
      return [day, weekend * yearly(yearOf(day)) * (monthly[Number(day.slice(5, 7)) - 1] ?? 0)] as const
    }),
  )
}
