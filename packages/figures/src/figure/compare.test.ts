import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyFigure } from './arbitrary-figures.ts'
import { compare, type Verdict } from './compare.ts'
import type { Figure } from './figure.ts'
import { about, atLeast, atMost, exact, notReported, suppressed, unquantified, zero } from './stated.ts'
import { sum } from './sum.ts'

const twelveAndAnUnknownNumber = sum([exact(12, 'EVENT'), unquantified(1, 'EVENT')], 'EVENT')

describe('a comparison', () => {
  test.each<[string, Figure, Figure, Verdict, number | null]>([
    ['12 is up from 9', exact(12, 'EVENT'), exact(9, 'EVENT'), 'UP', 3],
    ['9 is down from 12', exact(9, 'EVENT'), exact(12, 'EVENT'), 'DOWN', -3],
    ['12 equals 12', exact(12, 'EVENT'), exact(12, 'EVENT'), 'EQUAL', 0],
    ['12 is up from zero', exact(12, 'EVENT'), zero('EVENT'), 'UP', 12],
    ['zero equals zero', zero('EVENT'), zero('EVENT'), 'EQUAL', 0],
    ['about 300 is up from 200', about(300, 'EVENT'), exact(200, 'EVENT'), 'UP', null],
    ['about 300 is down from about 400', about(300, 'EVENT'), about(400, 'EVENT'), 'DOWN', null],
    ['about 300 cannot be told from 310', about(300, 'EVENT'), exact(310, 'EVENT'), 'CANNOT_TELL', null],
    ['about 300 cannot be told from 285', about(300, 'EVENT'), exact(285, 'EVENT'), 'CANNOT_TELL', null],
    [
      'about 300 cannot be told from about 300',
      about(300, 'EVENT'),
      about(300, 'EVENT'),
      'CANNOT_TELL',
      null,
    ],
    ['more than 200 is up from 150', atLeast(200, 'EVENT'), exact(150, 'EVENT'), 'UP', null],
    [
      'more than 200 cannot be told from 250',
      atLeast(200, 'EVENT'),
      exact(250, 'EVENT'),
      'CANNOT_TELL',
      null,
    ],
    [
      '250 cannot be told from more than 200',
      exact(250, 'EVENT'),
      atLeast(200, 'EVENT'),
      'CANNOT_TELL',
      null,
    ],
    ['150 is down from more than 200', exact(150, 'EVENT'), atLeast(200, 'EVENT'), 'DOWN', null],
    ['up to 50 is down from 60', atMost(50, 'EVENT'), exact(60, 'EVENT'), 'DOWN', null],
    ['12 cannot be told from a gap', exact(12, 'EVENT'), notReported('EVENT'), 'CANNOT_TELL', null],
    ['a gap cannot be told from 12', notReported('EVENT'), exact(12, 'EVENT'), 'CANNOT_TELL', null],
    ['12 cannot be told from a hidden figure', exact(12, 'EVENT'), suppressed('EVENT'), 'CANNOT_TELL', null],
    [
      '20 cannot be told from 12 and a report without a number',
      ...([exact(20, 'EVENT'), twelveAndAnUnknownNumber, 'CANNOT_TELL', null] as const),
    ],
    [
      '12 and a report without a number are up from 9 all the same',
      ...([twelveAndAnUnknownNumber, exact(9, 'EVENT'), 'UP', null] as const),
    ],
  ])('%s', (_, current, earlier, verdict, difference) => {
    expect(compare(current, earlier)).toEqual({ verdict, difference })
  })

  test('of children with persons is allowed, of families with persons is not', () => {
    expect(compare(exact(12, 'CHILD'), exact(9, 'PERSON')).verdict).toBe('UP')
    expect(() => compare(exact(12, 'FAMILY'), exact(9, 'PERSON'))).toThrow(
      expect.objectContaining({ code: 'UNITS_DO_NOT_MIX' }),
    )
  })

  test('turns around with its figures', () => {
    const opposite = { UP: 'DOWN', DOWN: 'UP', EQUAL: 'EQUAL', CANNOT_TELL: 'CANNOT_TELL' }
    fc.assert(
      fc.property(anyFigure, anyFigure, (a, b) => {
        expect(compare(b, a).verdict).toBe(opposite[compare(a, b).verdict])
      }),
    )
  })
})
