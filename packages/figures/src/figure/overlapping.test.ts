import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyFigures } from './arbitrary-figures.ts'
import { overlapping } from './overlapping.ts'
import { about, atLeast, exact, notReported, suppressed, unquantified, zero } from './stated.ts'
import { sum } from './sum.ts'

test('persons assisted by three types of help are from about 300 to about 595, because one may have had all three', () => {
  const byType = [exact(157, 'PERSON'), exact(138, 'PERSON'), about(300, 'CHILD')]
  expect(overlapping(byType, 'PERSON')).toEqual({
    state: 'REPORTED',
    value: null,
    low: 285,
    high: 610,
    unit: 'PERSON',
    qualifier: 'RANGE',
    range: { from: { value: 300, approximate: true }, to: { value: 595, approximate: true } },
    unquantified: 0,
  })
})

test('one part that says a number is that part; zeros and gaps beside it change nothing', () => {
  const parts = [zero('PERSON'), exact(157, 'PERSON'), notReported('PERSON')]
  expect(overlapping(parts, 'PERSON')).toEqual(exact(157, 'PERSON'))
})

test('without a number it is zero, not reported or hidden, as a sum would be', () => {
  expect(overlapping([zero('PERSON'), zero('PERSON')], 'PERSON')).toEqual(zero('PERSON'))
  expect(overlapping([], 'PERSON')).toEqual(notReported('PERSON'))
  expect(overlapping([exact(20, 'PERSON'), suppressed('PERSON')], 'PERSON').state).toBe('SUPPRESSED')
})

test('reports without a number are counted apart', () => {
  expect(overlapping([exact(5, 'PERSON'), unquantified(2, 'PERSON')], 'PERSON')).toMatchObject({
    value: 5,
    unquantified: 2,
  })
})

test('a part without an upper bound leaves the range open', () => {
  expect(overlapping([atLeast(200, 'PERSON'), exact(157, 'PERSON')], 'PERSON')).toMatchObject({
    low: 200,
    high: null,
    range: { from: { value: 200, approximate: false }, to: null },
  })
})

test('the lower end is the surest bound, even where the largest part is approximate', () => {
  const figure = overlapping([about(300, 'PERSON'), exact(290, 'PERSON')], 'PERSON')
  expect(figure).toMatchObject({ low: 290, range: { from: { value: 300, approximate: true } } })
})

test('of an exact and an approximate 300 the exact one is the lower end, in either order', () => {
  const parts = [about(300, 'PERSON'), exact(300, 'PERSON')]
  const from = { value: 300, approximate: false }
  expect(overlapping(parts, 'PERSON').range?.from).toEqual(from)
  expect(overlapping(parts.toReversed(), 'PERSON').range?.from).toEqual(from)
})

test('families do not overlap with persons', () => {
  expect(() => overlapping([exact(1, 'PERSON'), exact(500, 'FAMILY')], 'PERSON')).toThrow(
    expect.objectContaining({ code: 'UNITS_DO_NOT_MIX' }),
  )
})

test('it never reaches beyond the sum, never below the largest part, and the order does not matter', () => {
  fc.assert(
    fc.property(anyFigures, (parts) => {
      const heads = overlapping(parts, 'PERSON')
      expect(heads.high).toBe(sum(parts, 'PERSON').high)
      for (const part of parts) expect(heads.low ?? 0).toBeGreaterThanOrEqual(part.low ?? 0)
      expect(overlapping(parts.toReversed(), 'PERSON')).toEqual(heads)
    }),
  )
})
