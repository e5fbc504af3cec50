import { calendarDate } from '@council-outcomes/figures'
import { expect, test } from 'vitest'
import { asDocumented, within } from './dated.ts'
import { demoCalendar } from './demo-calendar.ts'
import { random } from './random.ts'

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

test('most dates are known to the day, and all kinds of precision occur', () => {
  const calendar = demoCalendar(calendarDate('2026-06-30'))
  const rng = random(1, 'precision')
  const precisions = Array.from(
    { length: 5000 },
    () => asDocumented(calendar, rng, calendarDate('2020-05-05')).date_precision,
  )
  expect(precisions.filter((precision) => precision === 'DAY').length).toBeGreaterThan(4500)
  expect(new Set(precisions)).toEqual(new Set(['DAY', 'MONTH', 'QUARTER', 'YEAR', 'RANGE', 'NONE']))
})
