import { expect, test } from 'vitest'
import { recordDateLabel } from './record-date.ts'

test.each([
  ['DAY', '2016-05-14', '2016-05-14', '14 May 2016'],
  ['MONTH', '2016-05-01', '2016-05-31', 'May 2016'],
  ['QUARTER', '2016-04-01', '2016-06-30', 'Q2 2016'],
  ['HALF', '2016-07-01', '2016-12-31', 'H2 2016'],
  ['YEAR', '2016-01-01', '2016-12-31', '2016'],
  ['MONTH', '2016-05-10', '2016-05-31', '10 May 2016 – 31 May 2016'],
  ['RANGE', '2015-05-20', '2017-06-30', '20 May 2015 – 30 Jun 2017'],
  ['RANGE', '2019-07-04', null, 'since 4 Jul 2019'],
  ['RANGE', null, '2016-12-31', 'until 31 Dec 2016'],
  ['NONE', null, null, 'Not dated'],
] as const)('a date known to the %s, from %s to %s, is "%s"', (datePrecision, from, to, label) => {
  const row = {
    from: stored(from),
    to: stored(to),
    datePrecision,
    dateBasis: 'STATED',
    dateNote: null,
  } as const
  expect(recordDateLabel(row, 'en')).toBe(label)
})

function stored(day: string | null): Date | null {
  return day === null ? null : new Date(`${day}T00:00:00Z`)
}
