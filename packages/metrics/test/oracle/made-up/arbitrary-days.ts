import type { DatePrecision } from '@council-outcomes/db'
import { addDays, bucketOf, type CalendarDate, calendarDate } from '@council-outcomes/figures'
import fc from 'fast-check'

/** Days at which calendars go wrong, and days near them, so few that records often meet. */
const TRAPS = [
  ...['2015-05-20', '2015-12-31', '2016-01-03', '2016-02-28', '2016-02-29', '2016-03-01', '2016-12-31'],
  ...[
    '2017-01-01',
    '2017-06-30',
    '2017-07-01',
    '2019-12-30',
    '2020-12-31',
    '2021-01-03',
    '2021-07-06',
    '2021-07-07',
  ],
].map(calendarDate)

export const anyDay: fc.Arbitrary<CalendarDate> = fc
  .tuple(fc.constantFrom(...TRAPS), fc.constantFrom(0, 0, 0, 1, -1, 30))
  .map(([day, later]) => addDays(day, later))

interface Dated {
  readonly from: CalendarDate | null
  readonly to: CalendarDate | null
  readonly precision: DatePrecision
}

export const anyStretch: fc.Arbitrary<Dated & { readonly from: CalendarDate; readonly to: CalendarDate }> = fc
  .tuple(anyDay, anyDay)
  .map((days) => days.toSorted())
  .map(([from, to]) => stretch(from, to))

const anyRoughly = fc
  .tuple(anyDay, fc.constantFrom('MONTH', 'QUARTER', 'HALF', 'YEAR'))
  .map(([day, precision]): Dated => {
    const { from, to } = bucketOf(day, precision)
    return { from, to, precision }
  })

/** How a record can be dated: every precision, an open end, no date at all. */
export const anyDates: fc.Arbitrary<Dated> = fc.oneof(
  { weight: 6, arbitrary: anyDay.map((day) => stretch(day, day)) },
  { weight: 4, arbitrary: anyRoughly },
  { weight: 2, arbitrary: anyStretch },
  { weight: 1, arbitrary: anyDay.map((from): Dated => ({ from, to: null, precision: 'RANGE' })) },
  { weight: 1, arbitrary: anyDay.map((to): Dated => ({ from: null, to, precision: 'RANGE' })) },
  { weight: 2, arbitrary: fc.constant<Dated>({ from: null, to: null, precision: 'NONE' }) },
)

function stretch(from: CalendarDate | undefined, to: CalendarDate | undefined) {
  if (from === undefined || to === undefined) throw new RangeError('a stretch has two days')
  return { from, to, precision: from === to ? 'DAY' : 'RANGE' } as const
}
