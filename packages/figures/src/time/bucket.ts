import { InputError } from '../input-error.ts'
import { addDays, type CalendarDate, dateOf, daysInMonth, digits, partsOf } from './calendar-date.ts'
import { isoWeek, startOfWeek } from './iso-week.ts'
import { type BoundedPeriod, type Grain, isBounded, type Period } from './period.ts'

/** The calendar period of one grain that a day lies in. */
export function bucketOf(date: CalendarDate, grain: Grain): BoundedPeriod {
  if (grain === 'DAY') return { kind: 'DAY', code: date, from: date, to: date }
  if (grain === 'WEEK') return weekOf(date)
  return monthsOf(date, grain)
}

export const MOST_BUCKETS = 1000

/**
 * All calendar periods of one grain that touch a period, in order; the first and the last may reach beyond it.
 * @throws InputError BAD_PERIOD when an end is open, TOO_MANY_BUCKETS above 1000.
 */
export function bucketsIn(period: Period, grain: Grain): readonly BoundedPeriod[] {
  if (!isBounded(period)) throw openEnd(period)
  let last = bucketOf(period.from, grain)
  const buckets = [last]
  while (last.to < period.to) {
    if (buckets.length === MOST_BUCKETS) throw tooMany(period, grain)
    last = bucketOf(addDays(last.to, 1), grain)
    buckets.push(last)
  }
  return buckets
}

/** The last week of the calendar ends with the calendar, on Friday 9999-12-31. */
function weekOf(date: CalendarDate): BoundedPeriod {
  const { year, week } = isoWeek(date)
  const from = startOfWeek(date)
  const to = from > '9999-12-25' ? dateOf(9999, 12, 31) : addDays(from, 6)
  return { kind: 'WEEK', code: `${digits(year, 4)}-W${digits(week, 2)}`, from, to }
}

const MONTHS_IN = { MONTH: 1, QUARTER: 3, HALF: 6, YEAR: 12 } as const

function monthsOf(date: CalendarDate, grain: keyof typeof MONTHS_IN): BoundedPeriod {
  const { year, month } = partsOf(date)
  const position = Math.ceil(month / MONTHS_IN[grain])
  const lastMonth = position * MONTHS_IN[grain]
  return {
    kind: grain,
    code: digits(year, 4) + suffixOf(grain, position),
    from: dateOf(year, lastMonth - MONTHS_IN[grain] + 1, 1),
    to: dateOf(year, lastMonth, daysInMonth(year, lastMonth)),
  }
}

function suffixOf(grain: keyof typeof MONTHS_IN, position: number): string {
  switch (grain) {
    case 'MONTH':
      return `-${digits(position, 2)}`
    case 'QUARTER':
      return `-Q${position}`
    case 'HALF':
      return `-H${position}`
    case 'YEAR':
      return ''
  }
}

function openEnd(period: Period): InputError {
  return new InputError({
    code: 'BAD_PERIOD',
    expected: 'a period with a first and a last day',
    received: period.code,
    remedy: 'name both ends, for example 2015-05-20..2017-06-30',
  })
}

function tooMany(period: Period, grain: Grain): InputError {
  return new InputError({
    code: 'TOO_MANY_BUCKETS',
    expected: `at most ${MOST_BUCKETS} steps of the grain ${grain}`,
    received: period.code,
    remedy: 'choose a coarser grain or a shorter period',
  })
}
