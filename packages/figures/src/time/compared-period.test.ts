import { describe, expect, test } from 'vitest'
import { calendarDate } from './calendar-date.ts'
import { type ComparisonMode, compareWith } from './compared-period.ts'
import { ALL_TIME, type Period, termPeriod } from './period.ts'
import { periodFromCode } from './period-code.ts'

const first = termPeriod('first', calendarDate('2015-05-20'), calendarDate('2017-06-30'))
const second = termPeriod('second', calendarDate('2017-07-01'), calendarDate('2019-05-31'))
const third = termPeriod('third', calendarDate('2019-06-20'), null)
const terms = [first, second, third]

function compared(period: string | Period, mode: ComparisonMode, today: string) {
  const asked = typeof period === 'string' ? periodFromCode(period) : period
  const answer = compareWith(asked, mode, calendarDate(today), terms)
  return [answer.current.code, answer.compared?.code ?? null]
}

describe('PREVIOUS_SAME_ELAPSED', () => {
  const mode = 'PREVIOUS_SAME_ELAPSED'

  test('compares a running quarter with as many first days of the last quarter', () => {
    expect(compared('2016-Q2', mode, '2016-05-14')).toEqual([
      '2016-04-01..2016-05-14',
      '2016-01-01..2016-02-13',
    ])
  })

  test('compares a period that is over, or ends today, with the whole period before', () => {
    expect(compared('2016-Q2', mode, '2018-01-01')).toEqual(['2016-Q2', '2016-Q1'])
    expect(compared('2016-Q2', mode, '2016-06-30')).toEqual(['2016-Q2', '2016-Q1'])
    expect(compared('2016-01', mode, '2018-01-01')).toEqual(['2016-01', '2015-12'])
    expect(compared('2016-W01', mode, '2018-01-01')).toEqual(['2016-W01', '2015-W53'])
    expect(compared('2016-03-01', mode, '2018-01-01')).toEqual(['2016-03-01', '2016-02-29'])
  })

  test('takes all of an earlier period that is shorter', () => {
    expect(compared('2015-03', mode, '2015-03-30')).toEqual([
      '2015-03-01..2015-03-30',
      '2015-02-01..2015-02-28',
    ])
  })

  test('counts the first day of a running period as one day', () => {
    expect(compared('2016', mode, '2016-01-01')).toEqual(['2016-01-01..2016-01-01', '2015-01-01..2015-01-01'])
  })

  test('compares a running term, even one without an end, with as many first days of the last term', () => {
    expect(compared(third, mode, '2019-06-29')).toEqual(['2019-06-20..2019-06-29', '2017-07-01..2017-07-10'])
    expect(compared(second, mode, '2019-12-01')).toEqual(['second', 'first'])
  })

  test('has nothing before the first term, before all time or for an open term that has not begun', () => {
    expect(compared(first, mode, '2020-01-01')).toEqual(['first', null])
    expect(compared(first, mode, '2015-05-29')).toEqual(['2015-05-20..2015-05-29', null])
    expect(compared(ALL_TIME, mode, '2020-01-01')).toEqual(['ALL', null])
    expect(compared(third, mode, '2019-01-01')).toEqual(['third', null])
  })

  test('compares the year to date with the same days of last year', () => {
    expect(compared('2016-01-01..2016-05-14', mode, '2016-05-14')).toEqual([
      '2016-01-01..2016-05-14',
      '2015-01-01..2015-05-14',
    ])
  })

  test('compares a range of whole months with as many months, another range with as many days', () => {
    expect(compared('2016-01-01..2016-03-31', mode, '2018-01-01')[1]).toBe('2015-10-01..2015-12-31')
    expect(compared('2016-02-01..2017-01-31', mode, '2018-01-01')[1]).toBe('2015-02-01..2016-01-31')
    expect(compared('2016-05-11..2016-05-20', mode, '2018-01-01')[1]).toBe('2016-05-01..2016-05-10')
  })
})

describe('terms', () => {
  test('are compared with the one that began before, where they overlap and where they leave a gap', () => {
    const overlapping = termPeriod('fourth', calendarDate('2019-05-01'), calendarDate('2021-12-31'))
    const mode = 'PREVIOUS_SAME_ELAPSED'
    expect(compared(overlapping, mode, '2022-01-01')).toEqual(['fourth', 'second'])
    expect(compared(overlapping, mode, '2019-05-10')).toEqual([
      '2019-05-01..2019-05-10',
      '2017-07-01..2017-07-10',
    ])
    expect(compared(third, mode, '2019-06-21')[1]).toBe('2017-07-01..2017-07-02')
  })

  test('are never compared with one whose end nobody knows', () => {
    const later = termPeriod('later', calendarDate('2021-01-01'), calendarDate('2022-12-31'))
    expect(compared(later, 'PREVIOUS_SAME_ELAPSED', '2023-01-01')).toEqual(['later', 'second'])
  })
})

describe('29 February', () => {
  test('is compared with 28 February of the year before, alone and as the end of a range', () => {
    const mode = 'SAME_PERIOD_LAST_YEAR'
    expect(compared('2024-02-29', mode, '2025-01-01')).toEqual(['2024-02-29', '2023-02-28'])
    expect(compared('2024-02-10..2024-02-29', mode, '2025-01-01')[1]).toBe('2023-02-10..2023-02-28')
    expect(compared('2024-02-29..2024-02-29', mode, '2025-01-01')[1]).toBe('2023-02-28..2023-02-28')
  })

  test('as the last day of the year to date, is compared with January and February of the year before', () => {
    const yearToDate = '2024-01-01..2024-02-29'
    expect(compared(yearToDate, 'PREVIOUS_SAME_ELAPSED', '2024-02-29')[1]).toBe('2023-01-01..2023-02-28')
  })

  test('as today, cuts the running year to 60 days and the one before to as many', () => {
    expect(compared('2024', 'PREVIOUS_SAME_ELAPSED', '2024-02-29')).toEqual([
      '2024-01-01..2024-02-29',
      '2023-01-01..2023-03-01',
    ])
  })

  test('belongs to the February that 28 February of the next year is compared with', () => {
    expect(compared('2025-02', 'SAME_PERIOD_LAST_YEAR', '2026-01-01')[1]).toBe('2024-02')
    expect(compared('2025-02-01..2025-02-28', 'SAME_PERIOD_LAST_YEAR', '2026-01-01')[1]).toBe(
      '2024-02-01..2024-02-29',
    )
    expect(compared('2025-02-28', 'SAME_PERIOD_LAST_YEAR', '2026-01-01')[1]).toBe('2024-02-28')
  })
})

describe('PREVIOUS_FULL', () => {
  test.each([
    ['2016-Q2', '2016-05-14', false, 'still runs'],
    ['2016-Q2', '2016-06-29', false, 'has one day left'],
    ['2016-Q2', '2016-06-30', true, 'ends today'],
    ['2016-Q2', '2016-07-01', true, 'is over'],
  ])('of %s on %s is like for like: %s, because it %s', (code, today, expected) => {
    const whole = compareWith(periodFromCode(code), 'PREVIOUS_FULL', calendarDate(today), terms)
    expect(whole.likeForLike).toBe(expected)
    const elapsed = compareWith(periodFromCode(code), 'PREVIOUS_SAME_ELAPSED', calendarDate(today), terms)
    expect(elapsed.likeForLike).toBe(true)
  })

  test('takes both periods whole, even while the current one is running', () => {
    expect(compared('2016-Q2', 'PREVIOUS_FULL', '2016-05-14')).toEqual(['2016-Q2', '2016-Q1'])
  })

  test('cannot compare an open term', () => {
    expect(compared(third, 'PREVIOUS_FULL', '2020-01-01')).toEqual(['third', null])
  })

  test('has nothing before the first period of the calendar', () => {
    expect(compared('0001', 'PREVIOUS_FULL', '2016-05-14')[1]).toBeNull()
    expect(compared('0001-W01', 'PREVIOUS_FULL', '2016-05-14')[1]).toBeNull()
    expect(compared('0001-01-05..0001-01-20', 'PREVIOUS_FULL', '2016-05-14')[1]).toBeNull()
    expect(compared('0001-02', 'PREVIOUS_FULL', '2016-05-14')[1]).toBe('0001-01')
  })
})

describe('SAME_PERIOD_LAST_YEAR', () => {
  const mode = 'SAME_PERIOD_LAST_YEAR'

  test.each([
    ['2016', '2015'],
    ['2016-H1', '2015-H1'],
    ['2016-Q1', '2015-Q1'],
    ['2016-02', '2015-02'],
    ['2016-W07', '2015-W07'],
    ['2015-W53', '2014-W52'],
    ['2016-02-29', '2015-02-28'],
    ['2016-02-29..2016-03-10', '2015-02-28..2015-03-10'],
    ['2017-02-01..2017-02-28', '2016-02-01..2016-02-29'],
    ['0001-Q3', null],
  ])('of %s is %s', (code, expected) => {
    expect(compared(code, mode, '2018-01-01')).toEqual([code, expected])
  })

  test('compares a running period with as many days of last year', () => {
    expect(compared('2017-Q2', mode, '2017-05-14')).toEqual([
      '2017-04-01..2017-05-14',
      '2016-04-01..2016-05-14',
    ])
    expect(compared('2016-W20', mode, '2016-05-18')[1]).toBe('2015-05-11..2015-05-13')
  })
})

test('a term that runs longer than the one before is cut to its length, so that like is compared with like', () => {
  const first = termPeriod('first', calendarDate('2017-07-01'), calendarDate('2019-07-03'))
  const third = termPeriod('third', calendarDate('2019-07-04'), null)
  const { current, compared } = compareWith(third, 'PREVIOUS_SAME_ELAPSED', calendarDate('2026-11-22'), [
    first,
    third,
  ])
  expect(compared).toMatchObject({ from: '2017-07-01', to: '2019-07-03' })
  expect(current).toMatchObject({ from: '2019-07-04', to: '2021-07-05' })
})
