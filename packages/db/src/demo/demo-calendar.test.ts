import { calendarDate } from '@council-outcomes/figures'
import { expect, test } from 'vitest'
import { asDocumented, DAYS, laterDay, seasonalDay, within } from './demo-calendar.ts'
import { random } from './random.ts'

test('the record has every day from 2016 to the middle of 2026, leap days too', () => {
  expect(DAYS.length).toBe(10 * 365 + 3 + 181)
  expect(DAYS[0]).toBe('2016-01-01')
  expect(DAYS).toContain('2024-02-29')
  expect(DAYS.at(-1)).toBe('2026-06-30')
})

test('a date known to the month or year reaches from its first to its last day', () => {
  const day = calendarDate('2016-02-10')
  expect(within('MONTH', day)).toMatchObject({
    date_from: '2016-02-01',
    date_to: '2016-02-29',
    date_precision: 'MONTH',
  })
  expect(within('YEAR', day)).toMatchObject({
    date_from: '2016-01-01',
    date_to: '2016-12-31',
    date_precision: 'YEAR',
  })
})

test('a later day stays within the record', () => {
  expect(laterDay(calendarDate('2026-06-25'), 5)).toBe('2026-06-30')
  expect(laterDay(calendarDate('2026-06-25'), 50)).toBe('2026-06-30')
})

test('most dates are known to the day, and all kinds of precision occur', () => {
  const rng = random(1, 'precision')
  const precisions = Array.from(
    { length: 5000 },
    () => asDocumented(rng, calendarDate('2020-05-05')).date_precision,
  )
  expect(precisions.filter((precision) => precision === 'DAY').length).toBeGreaterThan(4500)
  expect(new Set(precisions)).toEqual(new Set(['DAY', 'MONTH', 'QUARTER', 'YEAR', 'RANGE', 'NONE']))
})

test('a draw of days follows the months and the years', () => {
  const rng = random(1, 'days')
  const draw = seasonalDay([0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0], (year) => (year < 2020 ? 0 : 1))
  const days = Array.from({ length: 500 }, () => draw(rng))
  expect(days.every((day) => day >= '2020-06-01' && day.slice(5, 7) === '06')).toBe(true)
})
