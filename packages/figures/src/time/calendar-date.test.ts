import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyDate } from './arbitrary-dates.ts'
import { addDays, addMonths, calendarDate, daysBetween, isCalendarDate, todayIn } from './calendar-date.ts'

describe('a calendar date', () => {
  test.each(['2016-02-29', '2000-02-29', '0001-01-01', '9999-12-31', '0099-07-01'])('%s exists', (text) => {
    expect(calendarDate(text)).toBe(text)
  })

  test.each([
    ['2015-02-29', 'is not in a leap year'],
    ['1900-02-29', 'is not in a leap year'],
    ['2016-02-30', 'never exists'],
    ['2016-04-31', 'never exists'],
    ['2016-13-01', 'has no such month'],
    ['2016-00-10', 'has no such month'],
    ['0000-01-01', 'lies before the calendar'],
    ['10000-01-01', 'lies after the calendar'],
    ['-001-01-01', 'lies before the calendar'],
    ['2016-5-14', 'has another shape'],
    ['2016-05-14T00:00:00Z', 'has another shape'],
    ['2016-05-14\n', 'has another shape'],
    ['٢٠١٦-٠٥-١٤', 'has another shape'],
    ['', 'has another shape'],
  ])('%j is refused because it %s', (text) => {
    expect(isCalendarDate(text)).toBe(false)
    expect(() => calendarDate(text)).toThrow(expect.objectContaining({ code: 'BAD_DATE' }))
  })
})

describe('counting days', () => {
  test('28 February is followed by 29 February in a leap year only', () => {
    expect(addDays(calendarDate('2016-02-28'), 1)).toBe('2016-02-29')
    expect(addDays(calendarDate('2015-02-28'), 1)).toBe('2015-03-01')
  })

  test('the first term, 20 May 2015 to 30 June 2017, ends 772 days after it began', () => {
    expect(daysBetween(calendarDate('2015-05-20'), calendarDate('2017-06-30'))).toBe(772)
  })

  test('nothing comes after the calendar or before it', () => {
    const beyond = expect.objectContaining({ code: 'BAD_DATE' })
    expect(() => addDays(calendarDate('9999-12-31'), 1)).toThrow(beyond)
    expect(() => addDays(calendarDate('0001-01-01'), -1)).toThrow(beyond)
    expect(() => addDays(calendarDate('2016-01-01'), 1e300)).toThrow(beyond)
    expect(() => addMonths(calendarDate('9999-12-01'), 1)).toThrow(beyond)
    expect(() => addMonths(calendarDate('0001-01-01'), -1)).toThrow(beyond)
  })

  test('adding the days between two dates to the first gives the second, and text order is time order', () => {
    fc.assert(
      fc.property(anyDate, anyDate, (a, b) => {
        expect(addDays(a, daysBetween(a, b))).toBe(b)
        expect(a < b).toBe(daysBetween(a, b) > 0)
      }),
    )
  })
})

describe('counting months', () => {
  test.each([
    ['2016-01-31', 1, '2016-02-29'],
    ['2015-01-31', 1, '2015-02-28'],
    ['2016-02-29', 12, '2017-02-28'],
    ['2016-02-29', -12, '2015-02-28'],
    ['2016-03-31', 1, '2016-04-30'],
    ['2016-12-31', 1, '2017-01-31'],
    ['2016-01-15', -1, '2015-12-15'],
    ['2016-05-14', 0, '2016-05-14'],
  ])('%s and %i months is %s', (date, months, expected) => {
    expect(addMonths(calendarDate(date), months)).toBe(expected)
  })
})

describe('today', () => {
  test('begins in Baku four hours before it begins in Greenwich', () => {
    const clock = new Date('2016-12-31T20:00:00Z')
    expect(todayIn('Asia/Baku', clock)).toBe('2017-01-01')
    expect(todayIn('UTC', clock)).toBe('2016-12-31')
  })

  test('ends in Baku with the last millisecond before eight in the evening in Greenwich', () => {
    expect(todayIn('Asia/Baku', new Date('2016-12-31T19:59:59.999Z'))).toBe('2016-12-31')
    expect(todayIn('Asia/Baku', new Date('2024-02-28T20:00:00.000Z'))).toBe('2024-02-29')
  })

  test('began in Baku an hour earlier in the summers in which clocks were changed, until 2015', () => {
    expect(todayIn('Asia/Baku', new Date('2015-06-30T19:00:00Z'))).toBe('2015-07-01')
    expect(todayIn('Asia/Baku', new Date('2016-06-30T19:00:00Z'))).toBe('2016-06-30')
  })

  test('is refused for a time zone that does not exist', () => {
    expect(() => todayIn('Asia/Nowhere', new Date('2016-12-31T20:00:00Z'))).toThrow(RangeError)
  })
})
