import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, calendarDate } from './calendar-date.ts'
import { ALL_TIME, type Period, periodBetween, termPeriod } from './period.ts'
import { periodFromCode } from './period-code.ts'
import { contains, touches } from './placement.ts'
import { termBuckets, termOf } from './term-buckets.ts'

const term = (code: string, from: string, to: string | null) =>
  termPeriod(code, calendarDate(from), to === null ? null : calendarDate(to))

/** A gap from July to September 2017, an overlap in June 2019, and no end. */
const first = term('first', '2015-05-20', '2017-06-30')
const second = term('second', '2017-10-01', '2019-06-30')
const third = term('third', '2019-06-01', null)
const TERMS = [third, first, second]

const codes = (terms: readonly Period[]) => terms.map(({ code }) => code)
const placed = (code: string, terms = TERMS) => {
  const found = termOf(periodFromCode(code), terms)
  return typeof found === 'string' ? found : found.code
}

describe('the terms of a period', () => {
  test('stand in the order in which they began, whatever the order of the list', () => {
    expect(codes(termBuckets(TERMS, ALL_TIME))).toEqual(['first', 'second', 'third'])
  })

  test('are those with a day in it: the last day of a term still belongs to it', () => {
    expect(codes(termBuckets(TERMS, periodFromCode('2017-06-30..2017-09-30')))).toEqual(['first'])
    expect(codes(termBuckets(TERMS, periodFromCode('2017-07-01..2017-09-30')))).toEqual([])
    expect(codes(termBuckets(TERMS, periodFromCode('2019')))).toEqual(['second', 'third'])
  })

  test('a term whose beginning nobody knows comes first', () => {
    const early = termPeriod('early', null, calendarDate('2015-05-19'))
    expect(codes(termBuckets([...TERMS, early], ALL_TIME))[0]).toBe('early')
  })
})

describe('a record', () => {
  test.each([
    ['2015-05-20', 'first', 'on the first day of a term'],
    ['2017-06-30', 'first', 'on the last day of a term'],
    ['2017-07-01', 'OUTSIDE_TERMS', 'on the first day of a gap'],
    ['2017-09-30', 'OUTSIDE_TERMS', 'on the last day of a gap'],
    ['2015-05-19', 'OUTSIDE_TERMS', 'on the day before the first term'],
    ['2015-05', 'NOT_DATED', 'in a month within which a term began'],
    ['2017', 'NOT_DATED', 'in a year with parts of two terms and a gap'],
    ['2019-05', 'second', 'just before an overlap'],
    ['2019-06-15', 'SEVERAL_TERMS', 'within an overlap'],
    ['2019-05-31..2019-06-01', 'second', 'wholly in one term and partly in the next'],
    ['2019-06-30..2019-07-01', 'third', 'wholly in the later term and partly in the one before'],
    ['2019-07', 'third', 'after an overlap'],
    ['2030', 'third', 'in a term without an end'],
    ['ALL', 'NOT_DATED', 'without dates'],
  ])('of %s is placed in %s: it lies %s', (code, expected) => {
    expect(placed(code)).toBe(expected)
  })

  test('that crosses from one term to the next lies in neither', () => {
    const next = term('next', '2017-07-01', '2019-05-31')
    expect(placed('2017-06-30..2017-07-01', [first, next])).toBe('NOT_DATED')
    expect(placed('2017-07-01', [first, next])).toBe('next')
  })

  test('without an end lies in a term only if that has none either', () => {
    expect(termOf({ from: calendarDate('2019-07-01'), to: null }, TERMS)).toBe(third)
    expect(termOf({ from: calendarDate('2016-01-01'), to: null }, TERMS)).toBe('NOT_DATED')
  })

  test('lies outside the terms of a council that has none, even without dates', () => {
    expect(placed('ALL', [])).toBe('OUTSIDE_TERMS')
  })

  test('lies in a term only if that term alone holds it, and outside only if it touches none', () => {
    const anyStretch = fc.tuple(fc.nat(30), fc.nat(10)).map(([start, length]) => {
      const from = addDays(calendarDate('2016-02-15'), start)
      return periodBetween(from, addDays(from, length))
    })
    const anyTerm = anyStretch.map(({ code, from, to }) => termPeriod(code, from, to))
    fc.assert(
      fc.property(fc.array(anyTerm, { maxLength: 4 }), anyStretch, (terms, record) => {
        const holding = terms.filter((candidate) => contains(candidate, record))
        const found = termOf(record, terms)
        expect(typeof found !== 'string').toBe(holding.length === 1)
        expect(found === 'SEVERAL_TERMS').toBe(holding.length > 1)
        expect(found === 'OUTSIDE_TERMS').toBe(terms.every((candidate) => !touches(candidate, record)))
      }),
    )
  })
})
