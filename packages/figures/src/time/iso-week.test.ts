import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyDate } from './arbitrary-dates.ts'
import { calendarDate, daysBetween } from './calendar-date.ts'
import { isoWeek, mondayOf, weeksIn } from './iso-week.ts'

test.each([
  ['2016-01-03', 2015, 53],
  ['2016-01-04', 2016, 1],
  ['2014-12-29', 2015, 1],
  ['2024-12-29', 2024, 52],
  ['2024-12-30', 2025, 1],
  ['2020-12-28', 2020, 53],
  ['2017-01-01', 2016, 52],
  ['2020-12-31', 2020, 53],
  ['2021-01-03', 2020, 53],
  ['0001-01-01', 1, 1],
  ['9999-12-31', 9999, 52],
])('%s lies in the week year %i, week %i', (date, year, week) => {
  expect(isoWeek(calendarDate(date))).toEqual({ year, week })
})

test('2015 and 2020 have 53 weeks, 2016 has 52', () => {
  expect([2015, 2016, 2020].map(weeksIn)).toEqual([53, 52, 53])
})

test('a year has no week 0 and no week after its last', () => {
  expect(mondayOf({ year: 2016, week: 0 })).toBeNull()
  expect(mondayOf({ year: 2016, week: 53 })).toBeNull()
  expect(mondayOf({ year: 0, week: 1 })).toBeNull()
  expect(mondayOf({ year: 2015, week: 53 })).toBe('2015-12-28')
})

test('the Monday of the week of any day is at most six days before that day', () => {
  fc.assert(
    fc.property(anyDate, (date) => {
      const monday = mondayOf(isoWeek(date))
      const daysAfterMonday = monday === null ? -1 : daysBetween(monday, date)
      expect([0, 1, 2, 3, 4, 5, 6]).toContain(daysAfterMonday)
    }),
  )
})
