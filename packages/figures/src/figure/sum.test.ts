import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyFigure, anyFigures } from './arbitrary-figures.ts'
import { type Figure, isMeasured } from './figure.ts'
import {
  about,
  atLeast,
  atMost,
  exact,
  notApplicable,
  notReported,
  suppressed,
  unquantified,
  zero,
} from './stated.ts'
import { sum } from './sum.ts'

describe('a sum', () => {
  test('of the help in the first term, 157 and 138 and about 300 persons, is about 595', () => {
    const services = sum([exact(157, 'PERSON'), exact(138, 'PERSON'), about(300, 'PERSON')], 'PERSON')
    expect(services).toMatchObject({ value: 595, qualifier: 'ABOUT', low: 580, high: 610 })
  })

  test('of exact figures is exact', () => {
    expect(sum([exact(3, 'MEETING'), exact(9, 'MEETING')], 'MEETING')).toEqual(exact(12, 'MEETING'))
  })

  test('with a "more than" has no upper bound', () => {
    expect(sum([exact(20, 'OUTLET'), atLeast(200, 'OUTLET')], 'OUTLET')).toEqual(atLeast(220, 'OUTLET'))
  })

  test('of an "about" and a "more than" is "about or more"', () => {
    expect(sum([about(300, 'PERSON'), atLeast(200, 'PERSON')], 'PERSON')).toMatchObject({
      value: 500,
      qualifier: 'ABOUT_OR_MORE',
      low: 485,
      high: null,
    })
  })

  test('of an "up to" and an exact number is "up to", but not less than that number', () => {
    expect(sum([atMost(50, 'FAMILY'), exact(10, 'FAMILY')], 'FAMILY')).toMatchObject({
      value: 60,
      qualifier: 'AT_MOST',
      low: 10,
      high: 60,
    })
  })

  test('of an "up to" and an "about" has no single value, only a range', () => {
    expect(sum([atMost(50, 'PERSON'), about(300, 'PERSON')], 'PERSON')).toMatchObject({
      value: null,
      qualifier: 'RANGE',
      low: 285,
      high: 365,
      range: { from: { value: 300, approximate: true }, to: { value: 350, approximate: true } },
    })
  })

  test('of an "up to" and a "more than" is a range without an upper end', () => {
    expect(sum([atMost(50, 'PERSON'), atLeast(200, 'PERSON')], 'PERSON')).toMatchObject({
      value: null,
      high: null,
      range: { from: { value: 200, approximate: false }, to: null },
    })
  })

  test('of billions is exact', () => {
    expect(sum([exact(4_000_000_000, 'PERSON'), exact(5_000_000_001, 'PERSON')], 'PERSON').value).toBe(
      9_000_000_001,
    )
  })
})

describe('the state of a sum', () => {
  test.each<[string, readonly Figure[], Partial<Figure>]>([
    ['nothing is not reported', [], { state: 'NOT_REPORTED', value: null }],
    ['what is not reported is not reported', [notReported('EVENT')], { state: 'NOT_REPORTED' }],
    ['what does not apply is not reported', [notApplicable('EVENT')], { state: 'NOT_REPORTED' }],
    ['zeros is zero', [zero('EVENT'), zero('EVENT')], { state: 'ZERO', value: 0 }],
    ['zero and a gap is zero', [zero('EVENT'), notReported('EVENT')], { state: 'ZERO', value: 0 }],
    [
      'a number and a gap is the number',
      [exact(3, 'EVENT'), notReported('EVENT')],
      { state: 'REPORTED', value: 3 },
    ],
    [
      'a number and "hundreds of events" is the number, with the report counted apart',
      [exact(3, 'EVENT'), unquantified(1, 'EVENT'), unquantified(1, 'EVENT')],
      { state: 'REPORTED', value: 3, unquantified: 2 },
    ],
    [
      'zero and "hundreds of events" is not zero',
      [zero('EVENT'), unquantified(1, 'EVENT')],
      { state: 'NOT_REPORTED', value: null, unquantified: 1 },
    ],
    [
      'a number and a hidden one is hidden',
      [exact(30, 'EVENT'), suppressed('EVENT')],
      { state: 'SUPPRESSED', value: null, low: null, high: null },
    ],
  ])('of %s', (_, parts, expected) => {
    expect(sum(parts, 'EVENT')).toMatchObject({ unit: 'EVENT', ...expected })
  })
})

describe('the unit of a sum', () => {
  test('of children is children, of children and others is persons', () => {
    expect(sum([exact(3, 'CHILD'), exact(2, 'CHILD')], 'PERSON')).toEqual(exact(5, 'CHILD'))
    expect(sum([exact(3, 'CHILD'), exact(2, 'PERSON')], 'PERSON')).toEqual(exact(5, 'PERSON'))
  })

  test('families are never added to persons, not even where they have no number', () => {
    const refused = expect.objectContaining({ code: 'UNITS_DO_NOT_MIX', received: 'FAMILY' })
    expect(() => sum([exact(157, 'PERSON'), exact(500, 'FAMILY')], 'PERSON')).toThrow(refused)
    expect(() => sum([exact(157, 'PERSON'), unquantified(1, 'FAMILY')], 'PERSON')).toThrow(refused)
  })

  test('persons are not added up as children', () => {
    expect(() => sum([exact(3, 'CHILD'), exact(2, 'PERSON')], 'CHILD')).toThrow(
      expect.objectContaining({ code: 'UNITS_DO_NOT_MIX' }),
    )
  })

  test('a gap in another unit says nothing and is no obstacle', () => {
    expect(sum([exact(3, 'PERSON'), notReported('FAMILY')], 'PERSON')).toEqual(exact(3, 'PERSON'))
  })
})

describe('any sum', () => {
  test('does not depend on the order of its parts', () => {
    fc.assert(
      fc.property(anyFigures, fc.infiniteStream(fc.nat(1000)), (figures, keys) => {
        const shuffled = figures
          .map((figure) => ({ figure, key: keys.next().value ?? 0 }))
          .toSorted((a, b) => a.key - b.key)
          .map(({ figure }) => figure)
        expect(sum(shuffled, 'PERSON')).toEqual(sum(figures, 'PERSON'))
      }),
    )
  })

  test('does not depend on how its parts are grouped', () => {
    fc.assert(
      fc.property(anyFigures, anyFigures, (some, others) => {
        const grouped = sum([sum(some, 'PERSON'), sum(others, 'PERSON')], 'PERSON')
        expect(grouped).toEqual(sum([...some, ...others], 'PERSON'))
      }),
      { numRuns: 1000 },
    )
  })

  test('of a single figure that says a number is that figure', () => {
    fc.assert(
      fc.property(anyFigure.filter(isMeasured), (figure) => {
        expect(sum([figure], 'PERSON')).toEqual(figure)
      }),
    )
  })

  test('has its value, and every value its parts allow, within its bounds', () => {
    fc.assert(
      fc.property(anyFigures, fc.double({ min: 0, max: 1, noNaN: true }), (figures, share) => {
        const { value, low, high } = sum(figures, 'PERSON')
        const actual = figures
          .filter(isMeasured)
          .reduce((total, part) => total + part.low + share * ((part.high ?? part.low * 2) - part.low), 0)
        for (const possible of low === null ? [] : [value ?? low, actual]) {
          expect(possible).toBeGreaterThanOrEqual((low ?? 0) - 1e-5)
          expect(possible).toBeLessThanOrEqual((high ?? Number.POSITIVE_INFINITY) + 1e-5)
        }
      }),
    )
  })

  test('of exact and approximate numbers does not change when a number is split', () => {
    fc.assert(
      fc.property(
        fc.nat(1_000_000),
        fc.nat(1_000_000),
        fc.constantFrom(exact, about, atLeast, atMost),
        (a, b, make) => {
          fc.pre(a > 0 && b > 0)
          expect(sum([make(a, 'PERSON'), make(b, 'PERSON')], 'PERSON')).toEqual(make(a + b, 'PERSON'))
        },
      ),
    )
  })
})
