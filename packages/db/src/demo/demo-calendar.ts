import {
  addDays,
  bucketOf,
  type CalendarDate,
  calendarDate,
  daysBetween,
  type Grain,
} from '@council-outcomes/figures'
import type { Basis, DatePrecision } from '../generated/prisma/enums.ts'
import { upTo } from './numbers.ts'
import { chance, type Random, weighted } from './random.ts'

/** The synthetic record covers these days, whatever today is. */
export const FIRST_DAY = calendarDate('2016-01-01')
export const LAST_DAY = calendarDate('2026-06-30')
/** When every synthetic row says that it was made. */
export const MADE_AT = '2026-07-01T00:00:00Z'

export const FIRST_YEAR = yearOf(FIRST_DAY)
export const LAST_YEAR = yearOf(LAST_DAY)
export const YEARS: readonly number[] = upTo(LAST_YEAR - FIRST_YEAR + 1).map(
  (number) => FIRST_YEAR + number - 1,
)

/** Every day of the record, in order. */
export const DAYS: readonly CalendarDate[] = upTo(daysBetween(FIRST_DAY, LAST_DAY) + 1).map((number) =>
  addDays(FIRST_DAY, number - 1),
)

export function yearOf(day: CalendarDate): number {
  return Number(day.slice(0, 4))
}

/** The day that lies `days` after `day`, but never after the last day of the record. */
export function laterDay(day: CalendarDate, days: number): CalendarDate {
  const later = addDays(day, days)
  if (later > LAST_DAY) return LAST_DAY
  return later
}

/** A draw of days: `monthly` weighs the months of a year, `yearly` the years; few things happen at weekends. */
export function seasonalDay(
  monthly: readonly number[],
  yearly: (year: number) => number,
): (rng: Random) => CalendarDate {
  return weighted(
    DAYS.map((day) => {
      const weekday = new Date(day).getUTCDay()
      const weekend = weekday === 0 || weekday === 6 ? 0.15 : 1
      return [day, weekend * yearly(yearOf(day)) * (monthly[Number(day.slice(5, 7)) - 1] ?? 0)] as const
    }),
  )
}

/** The columns that say when, and on what ground. */
export interface Dated {
  readonly date_from: CalendarDate | null
  readonly date_to: CalendarDate | null
  readonly date_precision: DatePrecision
  readonly date_basis: Basis
}

export function onDay(day: CalendarDate): Dated {
  return dated(day, day, 'DAY', 'STATED')
}

/** Somewhere in the month, quarter or year of that day. */
export function within(grain: Extract<Grain, DatePrecision>, day: CalendarDate): Dated {
  const { from, to } = bucketOf(day, grain)
  return dated(from, to, grain, 'STATED')
}

export function between(from: CalendarDate, to: CalendarDate): Dated {
  return dated(from, to, 'RANGE', 'STATED')
}

const NOT_DATED: Dated = dated(null, null, 'NONE', 'STATED')

/** Mostly the day itself; now and then only its month, quarter or year, a span of days, or no date at all. */
export function asDocumented(rng: Random, day: CalendarDate): Dated {
  const how = drawPrecision(rng)
  if (how === 'NONE') return NOT_DATED
  if (how === 'RANGE') return between(day, laterDay(day, 5 + Math.floor(rng() * 40)))
  const when = how === 'DAY' ? onDay(day) : within(how, day)
  return chance(rng, 0.04) ? { ...when, date_basis: 'INFERRED' } : when
}

const drawPrecision = weighted<Exclude<DatePrecision, 'HALF'>>([
  ['DAY', 0.925],
  ['MONTH', 0.03],
  ['RANGE', 0.02],
  ['NONE', 0.012],
  ['QUARTER', 0.008],
  ['YEAR', 0.005],
])

function dated(
  from: CalendarDate | null,
  to: CalendarDate | null,
  precision: DatePrecision,
  basis: Basis,
): Dated {
  return { date_from: from, date_to: to, date_precision: precision, date_basis: basis }
}
