import { calendarDate } from '@council-outcomes/figures'
import { expect, test } from 'vitest'
import { countOf, demoCalendar, laterDay, seasonalDay } from './demo-calendar.ts'
import { random } from './random.ts'

const untilJune = demoCalendar(calendarDate('2026-06-30'))

test('the record has every day from 2016 to its last one, leap days too', () => {
  const { days, years } = untilJune
  expect(days.length).toBe(10 * 365 + 3 + 181)
  expect(days[0]).toBe('2016-01-01')
  expect(days).toContain('2024-02-29')
  expect(days.at(-1)).toBe('2026-06-30')
  expect(years).toEqual([2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026])
})

test('the record is made on the day after its last one', () => {
  expect(untilJune).toMatchObject({ madeOn: '2026-07-01', madeAt: '2026-07-01T00:00:00Z' })
  expect(demoCalendar(calendarDate('2025-12-31'))).toMatchObject({ lastYear: 2025, madeOn: '2026-01-01' })
})

test('a later day stays within the record', () => {
  expect(laterDay(untilJune, calendarDate('2026-06-24'), 5)).toBe('2026-06-29')
  expect(laterDay(untilJune, calendarDate('2026-06-25'), 5)).toBe('2026-06-30')
  expect(laterDay(untilJune, calendarDate('2026-06-25'), 50)).toBe('2026-06-30')
})

test('a longer record has more of everything', () => {
  expect(countOf(demoCalendar(calendarDate('2017-12-31')), 49.5)).toBe(99)
  expect(countOf(untilJune, 49.5)).toBe(520)
})

test('a draw of days follows the months and the years', () => {
  const rng = random(1, 'days')
  const june = [0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0]
  const draw = seasonalDay(untilJune, june, (year) => (year < 2020 ? 0 : 1))
  const days = Array.from({ length: 500 }, () => draw(rng))
  expect(days.every((day) => day >= '2020-06-01' && day.slice(5, 7) === '06')).toBe(true)
})
