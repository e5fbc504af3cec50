import { describe, expect, test } from 'vitest'
import { about, atLeast, atMost, exact, notReported, stated, unquantified, zero } from './stated.ts'

describe('a stated figure', () => {
  test.each([
    ['157', exact(157, 'PERSON'), { value: 157, low: 157, high: 157, qualifier: 'EXACT' }],
    ['about 300', about(300, 'CHILD'), { value: 300, low: 285, high: 315, qualifier: 'ABOUT' }],
    ['about 300, give or take 10 %', about(300, 'CHILD', 0.1), { value: 300, low: 270, high: 330 }],
    ['more than 200', atLeast(200, 'OUTLET'), { value: 200, low: 200, high: null, qualifier: 'AT_LEAST' }],
    ['up to 50', atMost(50, 'FAMILY'), { value: 50, low: 0, high: 50, qualifier: 'AT_MOST' }],
  ])('%s has its own bounds', (_, figure, expected) => {
    expect(figure).toMatchObject({ state: 'REPORTED', range: null, unquantified: 0, ...expected })
  })

  test('bounds of an approximate number carry no rounding noise', () => {
    expect(about(7, 'PERSON')).toMatchObject({ low: 6.65, high: 7.35 })
    expect(about(1_000_000_007, 'PERSON', 0.1)).toMatchObject({ low: 900_000_006.3, high: 1_100_000_007.7 })
  })

  test('an exact 0 is the state zero: it was counted and there was none', () => {
    expect(exact(0, 'MEETING')).toEqual(zero('MEETING'))
    expect(zero('MEETING')).toMatchObject({ state: 'ZERO', value: 0, low: 0, high: 0 })
  })

  test('reports without a number have no value, only a count', () => {
    expect(unquantified(2, 'EVENT')).toMatchObject({
      state: 'NOT_REPORTED',
      value: null,
      low: null,
      high: null,
      unquantified: 2,
    })
  })

  test('what is not reported is not zero', () => {
    expect(notReported('EVENT')).toMatchObject({ state: 'NOT_REPORTED', value: null })
  })

  test.each([-1, Number.NaN, Number.POSITIVE_INFINITY])('%d is refused as a value', (value) => {
    expect(() => exact(value, 'PERSON')).toThrow(expect.objectContaining({ code: 'BAD_VALUE' }))
  })

  test('a tolerance of more than the whole value is refused', () => {
    expect(() => stated({ value: 3, qualifier: 'ABOUT', unit: 'PERSON', tolerance: 1.01 })).toThrow(
      expect.objectContaining({ code: 'BAD_VALUE' }),
    )
  })
})
