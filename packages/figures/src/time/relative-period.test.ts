import { describe, expect, test } from 'vitest'
import { calendarDate, todayIn } from './calendar-date.ts'
import { termPeriod } from './period.ts'
import { RELATIVE_KEYWORDS, type RelativeKeyword, resolveKeyword } from './relative-period.ts'

const first = termPeriod('first', calendarDate('2015-05-20'), calendarDate('2017-06-30'))
const second = termPeriod('second', calendarDate('2017-07-01'), calendarDate('2019-05-31'))
const third = termPeriod('third', calendarDate('2019-06-20'), null)
const terms = [third, first, second]

const resolved = (keyword: RelativeKeyword, anchor: string) =>
  resolveKeyword(keyword, calendarDate(anchor), terms).code

const EXPECTED: Readonly<Record<RelativeKeyword, string>> = {
  THIS_WEEK: '2018-W20',
  THIS_MONTH: '2018-05',
  THIS_QUARTER: '2018-Q2',
  THIS_HALF: '2018-H1',
  THIS_YEAR: '2018',
  THIS_TERM: 'second',
  LAST_WEEK: '2018-W19',
  LAST_MONTH: '2018-04',
  LAST_QUARTER: '2018-Q1',
  LAST_HALF: '2017-H2',
  LAST_YEAR: '2017',
  LAST_TERM: 'first',
  LAST_3_MONTHS: '2018-02-01..2018-04-30',
  LAST_6_MONTHS: '2017-11-01..2018-04-30',
  LAST_12_MONTHS: '2017-05-01..2018-04-30',
  LAST_4_QUARTERS: '2017-04-01..2018-03-31',
  LAST_5_YEARS: '2013-01-01..2017-12-31',
  YEAR_TO_DATE: '2018-01-01..2018-05-14',
  ALL: 'ALL',
}

/** A Monday whose week belongs to the next year, in a leap year. */
const EXPECTED_AT_THE_TURN: Readonly<Record<RelativeKeyword, string>> = {
  THIS_WEEK: '2025-W01',
  THIS_MONTH: '2024-12',
  THIS_QUARTER: '2024-Q4',
  THIS_HALF: '2024-H2',
  THIS_YEAR: '2024',
  THIS_TERM: 'third',
  LAST_WEEK: '2024-W52',
  LAST_MONTH: '2024-11',
  LAST_QUARTER: '2024-Q3',
  LAST_HALF: '2024-H1',
  LAST_YEAR: '2023',
  LAST_TERM: 'second',
  LAST_3_MONTHS: '2024-09-01..2024-11-30',
  LAST_6_MONTHS: '2024-06-01..2024-11-30',
  LAST_12_MONTHS: '2023-12-01..2024-11-30',
  LAST_4_QUARTERS: '2023-10-01..2024-09-30',
  LAST_5_YEARS: '2019-01-01..2023-12-31',
  YEAR_TO_DATE: '2024-01-01..2024-12-30',
  ALL: 'ALL',
}

describe('a relative keyword', () => {
  test.each(RELATIVE_KEYWORDS)('%s is resolved on 14 May 2018', (keyword) => {
    expect(resolved(keyword, '2018-05-14')).toBe(EXPECTED[keyword])
  })

  test.each(RELATIVE_KEYWORDS)('%s is resolved on Monday 30 December 2024', (keyword) => {
    expect(resolved(keyword, '2024-12-30')).toBe(EXPECTED_AT_THE_TURN[keyword])
  })

  test('of two terms that both run, THIS_TERM is the later, and LAST_TERM is one that has ended', () => {
    const early = termPeriod('early', calendarDate('2019-06-01'), calendarDate('2019-07-31'))
    const overlapping = [early, ...terms]
    expect(resolveKeyword('THIS_TERM', calendarDate('2019-06-20'), overlapping).code).toBe('third')
    expect(resolveKeyword('LAST_TERM', calendarDate('2019-07-31'), overlapping).code).toBe('second')
    expect(resolveKeyword('LAST_TERM', calendarDate('2019-08-01'), overlapping).code).toBe('early')
  })

  test('means another year in Baku than in Greenwich between eight in the evening and midnight', () => {
    const clock = new Date('2016-12-31T20:00:00Z')
    const thisYear = (timeZone: string) => resolved('THIS_YEAR', todayIn(timeZone, clock))
    expect([thisYear('Asia/Baku'), thisYear('UTC')]).toEqual(['2017', '2016'])
  })

  test('LAST_* never contains the anchor, not even on the last day of a period', () => {
    expect(resolved('LAST_YEAR', '2016-12-31')).toBe('2015')
    expect(resolved('LAST_QUARTER', '2016-03-31')).toBe('2015-Q4')
    expect(resolved('LAST_3_MONTHS', '2016-02-29')).toBe('2015-11-01..2016-01-31')
  })

  test('on 1 January the year to date is one day, and last week may belong to the year before', () => {
    expect(resolved('YEAR_TO_DATE', '2016-01-01')).toBe('2016-01-01..2016-01-01')
    expect(resolved('THIS_WEEK', '2016-01-01')).toBe('2015-W53')
    expect(resolved('LAST_WEEK', '2016-01-04')).toBe('2015-W53')
  })

  test('between two terms no term is running, and the last one is the one that ended', () => {
    expect(() => resolved('THIS_TERM', '2019-06-10')).toThrow(
      expect.objectContaining({ code: 'BAD_PERIOD', received: 'THIS_TERM' }),
    )
    expect(resolved('LAST_TERM', '2019-06-10')).toBe('second')
  })

  test('a term without an end is running from its first day on', () => {
    expect(resolved('THIS_TERM', '2019-06-20')).toBe('third')
    expect(resolved('LAST_TERM', '2030-01-01')).toBe('second')
  })

  test('during the first term there is no last term', () => {
    expect(() => resolved('LAST_TERM', '2016-05-14')).toThrow(expect.objectContaining({ code: 'BAD_PERIOD' }))
  })
})
