import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyFigure } from './arbitrary-figures.ts'
import { type Figure, isMeasured } from './figure.ts'
import { overlapping } from './overlapping.ts'
import { remainder } from './remainder.ts'
import { about, atLeast, atMost, exact, notReported, unquantified, zero } from './stated.ts'
import { sum } from './sum.ts'

describe('what a stated total says beyond its items', () => {
  test('12 meetings stated and 3 recorded leave 9, together 12', () => {
    const recorded = exact(3, 'MEETING')
    const rest = remainder(exact(12, 'MEETING'), recorded)
    expect(rest).toEqual(exact(9, 'MEETING'))
    expect(sum([recorded, rest ?? notReported('MEETING')], 'MEETING')).toEqual(exact(12, 'MEETING'))
  })

  test('"about 300" with 290 recorded leaves about 10, which may be none or 25', () => {
    expect(remainder(about(300, 'CHILD'), exact(290, 'CHILD'))).toMatchObject({
      value: 10,
      qualifier: 'ABOUT',
      low: 0,
      high: 25,
    })
  })

  test('"more than 200" with 150 recorded leaves more than 50', () => {
    expect(remainder(atLeast(200, 'OUTLET'), exact(150, 'OUTLET'))).toEqual(atLeast(50, 'OUTLET'))
  })

  test('"up to 50" with 20 recorded leaves up to 30', () => {
    expect(remainder(atMost(50, 'FAMILY'), exact(20, 'FAMILY'))).toEqual(atMost(30, 'FAMILY'))
  })

  test.each<[string, Figure, Figure]>([
    ['12 meetings', exact(12, 'MEETING'), exact(12, 'MEETING')],
    ['12 meetings with 15 recorded', exact(12, 'MEETING'), exact(15, 'MEETING')],
    ['about 300 children', about(300, 'CHILD'), exact(300, 'CHILD')],
    ['up to 50 families', atMost(50, 'FAMILY'), exact(50, 'FAMILY')],
    ['more than 200 outlets with 201 recorded', atLeast(200, 'OUTLET'), exact(201, 'OUTLET')],
    ['12 proposals with more than 20 recorded', exact(12, 'PROPOSAL'), atLeast(20, 'PROPOSAL')],
    ['no meetings', zero('MEETING'), notReported('MEETING')],
    ['nothing', notReported('MEETING'), exact(3, 'MEETING')],
  ])('is nothing when the items explain it: %s', (_, stated, explained) => {
    expect(remainder(stated, explained)).toBeNull()
  })

  test('"more than 200" is not used up by exactly 200', () => {
    expect(remainder(atLeast(200, 'OUTLET'), exact(200, 'OUTLET'))).toEqual(atLeast(0, 'OUTLET'))
  })

  test('is the whole total when no item is recorded', () => {
    expect(remainder(about(300, 'CHILD'), notReported('CHILD'))).toEqual(about(300, 'CHILD'))
    expect(remainder(exact(12, 'MEETING'), zero('MEETING'))).toEqual(exact(12, 'MEETING'))
  })

  test('is only as exact as the items: 12 less about 3 is about 9, 12 less more than 3 is up to 9', () => {
    expect(remainder(exact(12, 'PERSON'), about(3, 'PERSON'))).toMatchObject({
      value: 9,
      qualifier: 'ABOUT',
      low: 8.85,
      high: 9.15,
    })
    expect(remainder(exact(12, 'PERSON'), atLeast(3, 'PERSON'))).toEqual(atMost(9, 'PERSON'))
  })

  test('is a range when the items are one: 600 less heads from 300 to 500', () => {
    const heads = overlapping([exact(300, 'PERSON'), exact(200, 'PERSON')], 'PERSON')
    expect(remainder(exact(600, 'PERSON'), heads)).toMatchObject({
      value: null,
      low: 100,
      high: 300,
      range: { from: { value: 100, approximate: false }, to: { value: 300, approximate: false } },
    })
  })

  test('a statement without a number cannot be explained and stays', () => {
    expect(remainder(unquantified(1, 'EVENT'), exact(40, 'EVENT'))).toEqual(unquantified(1, 'EVENT'))
  })

  test('children explain persons, but persons do not explain children, nor families persons', () => {
    expect(remainder(exact(12, 'PERSON'), exact(5, 'CHILD'))).toEqual(exact(7, 'PERSON'))
    const refused = expect.objectContaining({ code: 'UNITS_DO_NOT_MIX' })
    expect(() => remainder(exact(12, 'CHILD'), exact(5, 'PERSON'))).toThrow(refused)
    expect(() => remainder(exact(12, 'PERSON'), exact(5, 'FAMILY'))).toThrow(refused)
  })

  test('is never below 0, and its value is never outside its bounds', () => {
    fc.assert(
      fc.property(anyFigure, anyFigure, (stated, items) => {
        const explained = { ...items, unit: stated.unit }
        const rest = remainder(stated, explained)
        if (rest === null || !isMeasured(rest)) return
        const value = rest.value ?? rest.low
        expect(rest.low).toBeGreaterThanOrEqual(0)
        expect(value).toBeGreaterThanOrEqual(rest.low)
        expect(value).toBeLessThanOrEqual(rest.high ?? Number.POSITIVE_INFINITY)
      }),
      { numRuns: 1000 },
    )
  })
})
