import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyFigure } from './arbitrary-figures.ts'
import { isMeasured } from './figure.ts'
import { ratio } from './ratio.ts'
import { about, atLeast, exact, notReported, suppressed, zero } from './stated.ts'

test('9 of 27 proposals are a third, exactly', () => {
  const share = ratio(exact(9, 'PROPOSAL'), exact(27, 'PROPOSAL'))
  expect(share).toMatchObject({ state: 'REPORTED', unit: 'PERCENT', qualifier: 'EXACT' })
  expect(share.value).toBeCloseTo(33.333, 3)
})

test('none of 27 is zero percent, all of 27 is 100', () => {
  expect(ratio(zero('PROPOSAL'), exact(27, 'PROPOSAL'))).toEqual(zero('PERCENT'))
  expect(ratio(exact(27, 'PROPOSAL'), exact(27, 'PROPOSAL'))).toEqual(exact(100, 'PERCENT'))
})

test('a share of about 200 is approximate, and its bounds are divided last', () => {
  expect(ratio(exact(100, 'PERSON'), about(200, 'PERSON', 0.2))).toMatchObject({
    value: 50,
    qualifier: 'ABOUT',
    low: 10_000 / 240,
    high: 62.5,
  })
})

test('"more than 50" of 100 is from 50 to 100 percent', () => {
  expect(ratio(atLeast(50, 'PERSON'), exact(100, 'PERSON'))).toMatchObject({
    value: null,
    qualifier: 'RANGE',
    low: 50,
    high: 100,
    range: { from: { value: 50, approximate: false }, to: { value: 100, approximate: false } },
  })
})

test('a share of nothing is not applicable', () => {
  expect(ratio(zero('PROPOSAL'), zero('PROPOSAL')).state).toBe('NOT_APPLICABLE')
  expect(ratio(notReported('PROPOSAL'), zero('PROPOSAL')).state).toBe('NOT_APPLICABLE')
})

test('a share of or by something unknown is not reported, of or by something hidden is hidden', () => {
  expect(ratio(notReported('PROPOSAL'), exact(27, 'PROPOSAL')).state).toBe('NOT_REPORTED')
  expect(ratio(exact(3, 'PROPOSAL'), notReported('PROPOSAL')).state).toBe('NOT_REPORTED')
  expect(ratio(suppressed('PERSON'), exact(27, 'PERSON')).state).toBe('SUPPRESSED')
  expect(ratio(exact(3, 'PERSON'), suppressed('PERSON')).state).toBe('SUPPRESSED')
})

test('more than the whole is shown as 100 percent', () => {
  expect(ratio(exact(30, 'PROPOSAL'), exact(27, 'PROPOSAL'))).toEqual(exact(100, 'PERCENT'))
})

test('any share stays between 0 and 100 percent, its value between its bounds', () => {
  fc.assert(
    fc.property(anyFigure, anyFigure, (part, whole) => {
      const share = ratio(part, whole)
      if (!isMeasured(share)) return
      const path = [0, share.low, share.value ?? share.low, share.high ?? Number.NaN, 100]
      expect(path).toEqual(path.toSorted((a, b) => a - b))
    }),
    { numRuns: 1000 },
  )
})
