import { InputError } from '../input-error.ts'

declare const brand: unique symbol

/**
 * A calendar day as `YYYY-MM-DD` in the proleptic Gregorian calendar, years 0001 to 9999, without a clock time.
 * Compare two of them with `<` and `>`.
 */
export type CalendarDate = string & { readonly [brand]: 'CalendarDate' }

/** @throws InputError BAD_DATE for another shape and for a day that does not exist. */
export function calendarDate(text: string): CalendarDate {
  if (isCalendarDate(text)) return text
  throw new InputError({
    code: 'BAD_DATE',
    expected: 'a calendar day from 0001-01-01 to 9999-12-31',
    received: text,
    remedy: 'write an existing day as YYYY-MM-DD, for example 2016-05-14',
  })
}

export function isCalendarDate(text: string): text is CalendarDate {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || text.startsWith('0000')) return false
  const time = Date.parse(`${text}T00:00:00Z`)
  return !Number.isNaN(time) && isoDay(time) === text
}

/** @throws InputError BAD_DATE when the result leaves the years 0001 to 9999. */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  return calendarDate(isoDay(Date.parse(date) + days * MS_PER_DAY))
}

/**
 * The same day of another month, or that month's last day where it is shorter: 31 January and one month is 28 or 29 February.
 * @throws InputError BAD_DATE when the result leaves the years 0001 to 9999.
 */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  const { year, month, day } = partsOf(date)
  const monthNumber = year * 12 + (month - 1) + months
  const newYear = Math.floor(monthNumber / 12)
  const newMonth = monthNumber - newYear * 12 + 1
  return dateOf(newYear, newMonth, Math.min(day, daysInMonth(newYear, newMonth)))
}

/** How many days `to` is after `from`; negative when it is before, 0 for the same day. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return (Date.parse(to) - Date.parse(from)) / MS_PER_DAY
}

/**
 * The calendar day that `clock` falls on in a time zone such as `Asia/Baku`.
 * @throws RangeError for a time zone that does not exist.
 */
export function todayIn(timeZone: string, clock: Date): CalendarDate {
  const quarterHour = Math.floor(clock.getTime() / QUARTER_HOUR_MS)
  const known = LAST_TOLD.get(timeZone)
  if (known?.quarterHour === quarterHour) return known.day
  const day = dayIn(timeZone, clock)
  LAST_TOLD.set(timeZone, { quarterHour, day })
  return day
}

/** Every question asks for the day, and in all time zones of our time it begins with a quarter of an hour. */
const LAST_TOLD = new Map<string, { readonly quarterHour: number; readonly day: CalendarDate }>()
const QUARTER_HOUR_MS = 900_000

function dayIn(timeZone: string, clock: Date): CalendarDate {
  const parts = new Map(
    dayFormat(timeZone)
      .formatToParts(clock)
      .map(({ type, value }) => [type, Number(value)]),
  )
  return dateOf(parts.get('year') ?? 0, parts.get('month') ?? 0, parts.get('day') ?? 0)
}

/** Making one takes a tenth of a millisecond and more, which is longer than counting a figure. */
const DAY_FORMATS = new Map<string, Intl.DateTimeFormat>()

function dayFormat(timeZone: string): Intl.DateTimeFormat {
  const known = DAY_FORMATS.get(timeZone)
  if (known !== undefined) return known
  const format = new Intl.DateTimeFormat('en', {
    timeZone,
    calendar: 'gregory',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
  })
  DAY_FORMATS.set(timeZone, format)
  return format
}

/** @throws InputError BAD_DATE when there is no such day. */
export function dateOf(year: number, month: number, day: number): CalendarDate {
  return calendarDate([digits(year, 4), digits(month, 2), digits(day, 2)].join('-'))
}

export function partsOf(date: CalendarDate): { year: number; month: number; day: number } {
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8)) }
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

export function digits(value: number, length: number): string {
  return String(value).padStart(length, '0')
}

const MS_PER_DAY = 86_400_000

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
}

function isoDay(time: number): string {
  const date = new Date(time)
  return Number.isNaN(date.getTime()) ? String(time) : date.toISOString().replace(/T.*$/, '')
}
