import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyRange } from './arbitrary-dates.ts'
import { ALL_TIME } from './period.ts'
import { periodFromCode } from './period-code.ts'

describe('a period code', () => {
  test.each([
    ['2016', 'YEAR', '2016-01-01', '2016-12-31'],
    ['0001', 'YEAR', '0001-01-01', '0001-12-31'],
    ['2016-H2', 'HALF', '2016-07-01', '2016-12-31'],
    ['2016-Q1', 'QUARTER', '2016-01-01', '2016-03-31'],
    ['2016-02', 'MONTH', '2016-02-01', '2016-02-29'],
    ['2015-02', 'MONTH', '2015-02-01', '2015-02-28'],
    ['2016-W07', 'WEEK', '2016-02-15', '2016-02-21'],
    ['2015-W53', 'WEEK', '2015-12-28', '2016-01-03'],
    ['2016-05-14', 'DAY', '2016-05-14', '2016-05-14'],
    ['2015-05-20..2017-06-30', 'RANGE', '2015-05-20', '2017-06-30'],
  ])('%s is a %s from %s to %s', (code, kind, from, to) => {
    expect(periodFromCode(code)).toEqual({ kind, code, from, to })
  })

  test('ALL is all time, open at both ends', () => {
    expect(periodFromCode('ALL')).toBe(ALL_TIME)
  })

  test('a range that is exactly a year stays the range that was asked', () => {
    expect(periodFromCode('2016-01-01..2016-12-31').kind).toBe('RANGE')
  })

  test.each([
    ...['2016-13', '2016-00', '2016-Q5', '2016-Q0', '2016-H3', '2016-W53', '2016-W00', '2015-W54'],
    ...['0000', '0000-W01', '10000', '2016-02-30', '2016-02-30..2016-03-01', '2016..2017'],
    ...['2016-01-01..2016-01-02..2016-01-03', '2016-q2', ' 2016', '2016\n', 'all', '', '..'],
  ])('%j is refused', (code) => {
    expect(() => periodFromCode(code)).toThrow(expect.objectContaining({ code: 'BAD_PERIOD' }))
  })

  test('the refusal says what is expected and what came', () => {
    expect(() => periodFromCode('2016-13')).toThrow(
      /^Expected a period such as 2016, .*, but received "2016-13": .*\.$/,
    )
  })

  test('a range from a later to an earlier day is refused with its own code', () => {
    expect(() => periodFromCode('2017-06-30..2015-05-20')).toThrow(
      expect.objectContaining({ code: 'FROM_AFTER_TO', received: '2017-06-30..2015-05-20' }),
    )
  })

  test('any range reads back from its code', () => {
    fc.assert(
      fc.property(anyRange, (range) => {
        expect(periodFromCode(range.code)).toEqual(range)
      }),
    )
  })

  test('any text either gives a period that bears it as its code, or is refused as a period', () => {
    const digitsAndMarks = fc.string({ unit: fc.constantFrom(...'0129QHW-.'), maxLength: 12 })
    fc.assert(
      fc.property(fc.oneof(digitsAndMarks, fc.string()), (text) => {
        try {
          expect(periodFromCode(text).code).toBe(text)
        } catch (error) {
          expect(error).toMatchObject({ code: expect.stringMatching(/^(BAD_PERIOD|FROM_AFTER_TO)$/) })
        }
      }),
      { numRuns: 2000 },
    )
  })
})
