import { bucketOf } from './bucket.ts'
import { addDays, addMonths, type CalendarDate, daysInMonth, partsOf } from './calendar-date.ts'
import { isoWeek, mondayOf, weeksIn } from './iso-week.ts'
import { type BoundedPeriod, periodBetween } from './period.ts'

/**
 * The same period one year earlier: the week of the same number (week 53 becomes the last), the same months,
 * or the same days, where 29 February becomes 28 February. Null before the year 1.
 */
export function yearBefore(period: BoundedPeriod): BoundedPeriod | null {
  const { kind, from, to } = period
  if (partsOf(from).year === 1) return null
  switch (kind) {
    case 'WEEK':
      return weekOneYearBefore(from)
    case 'DAY':
    case 'MONTH':
    case 'QUARTER':
    case 'HALF':
    case 'YEAR':
      return bucketOf(addMonths(from, -12), kind)
    default:
      return wholeMonthsIn(period) === null
        ? periodBetween(addMonths(from, -12), addMonths(to, -12))
        : shiftedByMonths(period, -12)
  }
}

/** The months just before a range of as many whole months. */
export function monthsBefore(range: BoundedPeriod, months: number): BoundedPeriod {
  return shiftedByMonths(range, -months)
}

/** How many calendar months a range is made of, or null when it begins or ends within one. */
export function wholeMonthsIn({ from, to }: BoundedPeriod): number | null {
  const first = partsOf(from)
  const last = partsOf(to)
  const isWhole = first.day === 1 && last.day === daysInMonth(last.year, last.month)
  return isWhole ? (last.year - first.year) * 12 + last.month - first.month + 1 : null
}

export function isYearToDate({ from, to }: BoundedPeriod, today: CalendarDate): boolean {
  return to === today && from === bucketOf(today, 'YEAR').from
}

function weekOneYearBefore(monday: CalendarDate): BoundedPeriod | null {
  const { year, week } = isoWeek(monday)
  const start = mondayOf({ year: year - 1, week: Math.min(week, weeksIn(year - 1)) })
  return start === null ? null : bucketOf(start, 'WEEK')
}

/** By way of the first days of months, so that 28 February becomes 29 February where that is the last day. */
function shiftedByMonths({ from, to }: BoundedPeriod, months: number): BoundedPeriod {
  return periodBetween(addMonths(from, months), addDays(addMonths(addDays(to, 1), months), -1))
}
