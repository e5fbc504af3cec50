import { ALL_TIME, calendarDate, periodFromCode, termPeriod } from '@council-outcomes/figures'
import { expect, it } from 'vitest'
import { grainOf } from './grain-of.ts'

it.each([
  ['2016-05', 'DAY'],
  ['2016-Q2', 'WEEK'],
  ['2016-H1', 'MONTH'],
  ['2016', 'MONTH'],
  ['2015-05-20..2017-06-30', 'QUARTER'],
  ['2016-01-01..2025-12-31', 'YEAR'],
])('%s is drawn by %s', (code, grain) => {
  expect(grainOf(periodFromCode(code))).toBe(grain)
})

it('draws a period without an end by year', () => {
  expect(grainOf(ALL_TIME)).toBe('YEAR')
})

it('draws a term as any other stretch of its length', () => {
  expect(grainOf(termPeriod('short', calendarDate('2016-01-01'), calendarDate('2016-02-15')))).toBe('WEEK')
})
