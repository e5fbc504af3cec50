import { calendarDate } from '@council-outcomes/figures'
import { expect, test } from 'vitest'
import { checkDemoOptions, lastDayOfLastMonth } from './demo-options.ts'

const day = (clock: string) => lastDayOfLastMonth(new Date(clock))

test('the last month ends with the month in Baku, four hours before it ends in Greenwich', () => {
  expect(day('2026-11-22T10:00:00Z')).toBe('2026-10-31')
  expect(day('2026-10-31T19:59:59Z')).toBe('2026-09-30')
  expect(day('2026-10-31T20:00:00Z')).toBe('2026-10-31')
  expect(day('2027-01-01T00:00:00Z')).toBe('2026-12-31')
  expect(day('2024-03-01T00:00:00Z')).toBe('2024-02-29')
})

test('the record may end between the end of the first term and yesterday, which ends at midnight in Baku', () => {
  const check = (until: string, clock: string) =>
    checkDemoOptions({ size: 10_000, seed: 1, until: calendarDate(until) }, new Date(clock))
  check('2017-12-31', '2026-11-22T10:00:00Z')
  check('2026-11-21', '2026-11-22T10:00:00Z')
  check('2026-11-22', '2026-11-22T20:00:00Z')
  expect(() => check('2017-12-30', '2026-11-22T10:00:00Z')).toThrow('not on 2017-12-30')
  expect(() => check('2026-11-22', '2026-11-22T19:59:59Z')).toThrow(
    'must end on a day from 2017-12-31 to yesterday, 2026-11-21, not on 2026-11-22.',
  )
})
