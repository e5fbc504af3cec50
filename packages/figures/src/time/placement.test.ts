import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyDate, anyRange } from './arbitrary-dates.ts'
import { bucketOf } from './bucket.ts'
import { calendarDate } from './calendar-date.ts'
import { ALL_TIME, termPeriod } from './period.ts'
import { periodFromCode } from './period-code.ts'
import { contains, placement, touches } from './placement.ts'

const quarter = periodFromCode('2016-Q2')
const since2016 = { from: calendarDate('2016-04-01'), to: null }
const until2016 = { from: null, to: calendarDate('2016-06-30') }

test.each([
  ['2016-05-14', 'INSIDE'],
  ['2016-Q2', 'INSIDE'],
  ['2016-06-30', 'INSIDE'],
  ['2016-03-31..2016-04-01', 'STRADDLING'],
  ['2016-06-30..2016-07-01', 'STRADDLING'],
  ['2015-05-20..2017-06-30', 'STRADDLING'],
  ['2016-03-31', 'OUTSIDE'],
  ['2016-07-01', 'OUTSIDE'],
])('a record of %s is %s the second quarter of 2016', (code, expected) => {
  expect(placement(periodFromCode(code), quarter)).toBe(expected)
})

test('an undated record straddles every period but all time', () => {
  expect(placement(null, quarter)).toBe('STRADDLING')
  expect(placement(null, since2016)).toBe('STRADDLING')
  expect(placement(null, ALL_TIME)).toBe('INSIDE')
})

test('a record with an open end straddles a period that its days may leave, and is outside one that they never reach', () => {
  expect(placement(since2016, quarter)).toBe('STRADDLING')
  expect(placement(until2016, quarter)).toBe('STRADDLING')
  expect(placement(since2016, periodFromCode('2015'))).toBe('OUTSIDE')
  expect(placement(until2016, periodFromCode('2017'))).toBe('OUTSIDE')
})

test('a record with an open end lies inside a term that is open at the same end and began before', () => {
  expect(placement(since2016, termPeriod('second', calendarDate('2016-01-01'), null))).toBe('INSIDE')
  expect(placement(since2016, termPeriod('second', calendarDate('2016-05-01'), null))).toBe('STRADDLING')
})

test('everything is inside all time', () => {
  fc.assert(
    fc.property(anyRange, (range) => {
      expect(placement(range, ALL_TIME)).toBe('INSIDE')
    }),
  )
})

test('a record is inside at most one quarter, and outside all that it does not touch', () => {
  fc.assert(
    fc.property(anyRange, anyDate, (record, date) => {
      const bucket = bucketOf(date, 'QUARTER')
      const place = placement(record, bucket)
      expect(place === 'INSIDE').toBe(contains(bucket, record))
      expect(place === 'OUTSIDE').toBe(!touches(record, bucket))
      expect(touches(bucket, record)).toBe(touches(record, bucket))
    }),
  )
})
