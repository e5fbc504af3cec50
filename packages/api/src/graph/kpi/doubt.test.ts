import { about, exact, notReported, unquantified, zero } from '@council-outcomes/figures'
import { expect, test } from 'vitest'
import { doubtOf } from './doubt.ts'

const two = exact(2, 'EVENT')

test('figures that could be told apart leave only what partly fits as a reason', () => {
  expect(doubtOf(two, exact(1, 'EVENT'), true)).toBe('PARTLY_FITTING')
  expect(doubtOf(two, two, true)).toBe('PARTLY_FITTING')
  expect(doubtOf(about(300, 'EVENT'), two, true)).toBe('PARTLY_FITTING')
})

test('figures that overlap are not exact enough, whatever else partly fits', () => {
  expect(doubtOf(about(300, 'EVENT'), exact(310, 'EVENT'), true)).toBe('NOT_EXACT')
})

test('a gap and reports without any number have nothing to compare, a zero has', () => {
  expect(doubtOf(two, notReported('EVENT'), true)).toBe('MISSING')
  expect(doubtOf(notReported('EVENT'), two, true)).toBe('MISSING')
  expect(doubtOf(zero('EVENT'), zero('EVENT'), true)).toBe('PARTLY_FITTING')
  expect(doubtOf(unquantified(1, 'EVENT'), two, true)).toBe('MISSING')
})

test('a running period beside a whole one is the first reason', () => {
  expect(doubtOf(two, notReported('EVENT'), false)).toBe('STILL_RUNS')
})
