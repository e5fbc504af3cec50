import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyDate, anyGrain, anyRange } from './arbitrary-dates.ts'
import { bucketOf, bucketsIn } from './bucket.ts'
import { addDays, calendarDate } from './calendar-date.ts'
import { ALL_TIME, GRAINS, periodBetween, termPeriod } from './period.ts'
import { periodFromCode } from './period-code.ts'
import { contains, touches } from './placement.ts'

const codes = (code: string, grain: (typeof GRAINS)[number]) =>
  bucketsIn(periodFromCode(code), grain).map((bucket) => bucket.code)

describe('the bucket of a day', () => {
  test('29 February 2016 lies in one bucket of every grain', () => {
    const buckets = GRAINS.map((grain) => bucketOf(calendarDate('2016-02-29'), grain))
    expect(buckets.map(({ kind, code, from, to }) => `${kind} ${code} ${from} ${to}`)).toEqual([
      'DAY 2016-02-29 2016-02-29 2016-02-29',
      'WEEK 2016-W09 2016-02-29 2016-03-06',
      'MONTH 2016-02 2016-02-01 2016-02-29',
      'QUARTER 2016-Q1 2016-01-01 2016-03-31',
      'HALF 2016-H1 2016-01-01 2016-06-30',
      'YEAR 2016 2016-01-01 2016-12-31',
    ])
  })

  test('30 December 2024 lies in the first week of 2025, and 3 January 2021 in week 53 of 2020', () => {
    expect(bucketOf(calendarDate('2024-12-30'), 'WEEK')).toMatchObject({
      code: '2025-W01',
      from: '2024-12-30',
      to: '2025-01-05',
    })
    expect(bucketOf(calendarDate('2021-01-03'), 'WEEK')).toMatchObject({
      code: '2020-W53',
      from: '2020-12-28',
      to: '2021-01-03',
    })
  })

  test('the last week of the calendar ends with the calendar', () => {
    expect(bucketOf(calendarDate('9999-12-31'), 'WEEK')).toMatchObject({
      code: '9999-W52',
      from: '9999-12-27',
      to: '9999-12-31',
    })
  })

  test('contains the day, and its code reads back to the same bucket', () => {
    fc.assert(
      fc.property(anyDate, anyGrain, (date, grain) => {
        const bucket = bucketOf(date, grain)
        expect(contains(bucket, { from: date, to: date })).toBe(true)
        expect(periodFromCode(bucket.code)).toEqual(bucket)
      }),
    )
  })
})

describe('the buckets of a period', () => {
  test('a year has four quarters and twelve months', () => {
    expect(codes('2016', 'QUARTER')).toEqual(['2016-Q1', '2016-Q2', '2016-Q3', '2016-Q4'])
    expect(codes('2016', 'MONTH')).toHaveLength(12)
    expect(codes('2016', 'DAY')).toHaveLength(366)
  })

  test('the first term touches nine quarters, the first of them only partly', () => {
    const quarters = codes('2015-05-20..2017-06-30', 'QUARTER')
    expect(quarters).toHaveLength(9)
    expect([quarters.at(0), quarters.at(-1)]).toEqual(['2015-Q2', '2017-Q2'])
  })

  test('a day has one bucket of each grain, however much larger', () => {
    expect(GRAINS.map((grain) => codes('2016-05-14', grain).join())).toEqual([
      ...['2016-05-14', '2016-W19', '2016-05', '2016-Q2', '2016-H1', '2016'],
    ])
  })

  test('weeks of a year begin and end in the years beside it', () => {
    const weeks = codes('2020', 'WEEK')
    expect([weeks.at(0), weeks.at(-1), weeks.length]).toEqual(['2020-W01', '2020-W53', 53])
    expect(codes('2021-01-01..2021-01-04', 'WEEK')).toEqual(['2020-W53', '2021-W01'])
  })

  test('their last day belongs to them, and the next begins on the day after: no day is in two', () => {
    for (const grain of GRAINS) {
      const [bucket, next] = bucketsIn(periodFromCode('2016-02-28..2017-02-28'), grain)
      if (bucket === undefined || next === undefined) throw new Error(`one step of ${grain} only`)
      expect(bucketOf(bucket.to, grain)).toEqual(bucket)
      expect(next.from).toBe(addDays(bucket.to, 1))
      expect(touches(bucket, next)).toBe(false)
    }
  })

  test('1000 of them are listed, 1001 are refused', () => {
    const first = calendarDate('2015-01-01')
    const thousandDays = periodBetween(first, addDays(first, 999))
    expect(bucketsIn(thousandDays, 'DAY')).toHaveLength(1000)
    expect(() => bucketsIn(periodBetween(first, addDays(first, 1000)), 'DAY')).toThrow(
      expect.objectContaining({ code: 'TOO_MANY_BUCKETS' }),
    )
  })

  test('an open end is refused, because nobody can list its buckets', () => {
    const badPeriod = expect.objectContaining({ code: 'BAD_PERIOD' })
    expect(() => bucketsIn(ALL_TIME, 'YEAR')).toThrow(badPeriod)
    expect(() => bucketsIn(termPeriod('third', calendarDate('2019-06-01'), null), 'YEAR')).toThrow(badPeriod)
  })

  test('they tile the period without gaps or overlaps, and each of them touches it', () => {
    fc.assert(
      fc.property(anyRange, anyGrain, (range, grain) => {
        const buckets = bucketsIn(range, grain)
        expect(buckets.every((bucket) => touches(bucket, range))).toBe(true)
        expect(buckets.at(0)?.from).toSatisfy((from: string) => from <= range.from)
        expect(buckets.at(-1)?.to).toSatisfy((to: string) => to >= range.to)
        const following = buckets.slice(1).map((bucket) => addDays(bucket.from, -1))
        expect(following).toEqual(buckets.slice(0, -1).map((bucket) => bucket.to))
      }),
    )
  })
})
