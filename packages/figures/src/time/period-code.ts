import { InputError } from '../input-error.ts'
import { bucketOf } from './bucket.ts'
import { isCalendarDate } from './calendar-date.ts'
import { mondayOf } from './iso-week.ts'
import { ALL_TIME, type Grain, type Period, periodBetween } from './period.ts'

/**
 * Reads `2016`, `2016-H1`, `2016-Q2`, `2016-05`, `2016-W07`, `2016-05-14`, `2015-05-20..2017-06-30` and `ALL`.
 * Terms have codes of the council's own: look them up first.
 * @throws InputError BAD_PERIOD for anything else, FROM_AFTER_TO for a reversed range.
 */
export function periodFromCode(code: string): Period {
  const period = code === 'ALL' ? ALL_TIME : (rangeFrom(code) ?? bucketFrom(code))
  if (period !== null) return period
  throw new InputError({
    code: 'BAD_PERIOD',
    expected:
      'a period such as 2016, 2016-H1, 2016-Q2, 2016-05, 2016-W07, 2016-05-14, 2015-05-20..2017-06-30 or ALL',
    received: code,
    remedy: 'write an existing period in one of these shapes',
  })
}

function rangeFrom(code: string): Period | null {
  const [from = '', to = '', ...rest] = code.split('..')
  return rest.length === 0 && isCalendarDate(from) && isCalendarDate(to) ? periodBetween(from, to) : null
}

/** Takes the first day that a code would have; the code is good if that day's bucket bears it. */
function bucketFrom(code: string): Period | null {
  for (const { grain, pattern, firstDay } of SHAPES) {
    const [, year = '', position = ''] = pattern.exec(code) ?? []
    const first = year === '' ? null : firstDay(year, Number(position))
    if (first !== null && isCalendarDate(first)) {
      const bucket = bucketOf(first, grain)
      return bucket.code === code ? bucket : null
    }
  }
  return null
}

interface Shape {
  readonly grain: Grain
  readonly pattern: RegExp
  readonly firstDay: (year: string, position: number) => string | null
}

const SHAPES: readonly Shape[] = [
  { grain: 'YEAR', pattern: /^(\d{4})$/, firstDay: (year) => firstOfMonth(year, 1) },
  { grain: 'HALF', pattern: /^(\d{4})-H([12])$/, firstDay: (year, half) => firstOfMonth(year, half * 6 - 5) },
  {
    grain: 'QUARTER',
    pattern: /^(\d{4})-Q([1-4])$/,
    firstDay: (year, quarter) => firstOfMonth(year, quarter * 3 - 2),
  },
  { grain: 'MONTH', pattern: /^(\d{4})-(\d{2})$/, firstDay: firstOfMonth },
  {
    grain: 'WEEK',
    pattern: /^(\d{4})-W(\d{2})$/,
    firstDay: (year, week) => mondayOf({ year: Number(year), week }),
  },
  { grain: 'DAY', pattern: /^(\d{4}-\d{2}-\d{2})$/, firstDay: (day) => day },
]

function firstOfMonth(year: string, month: number): string {
  return `${year}-${String(month).padStart(2, '0')}-01`
}
