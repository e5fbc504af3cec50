import { expect, test } from 'vitest'
import { compare } from './compare.ts'
import { atLeast, exact, notReported, unquantified } from './stated.ts'
import { withPossible } from './with-possible.ts'

const meetings = (value: number) => exact(value, 'MEETING')

test('what may belong to a figure raises the most that it can be', () => {
  expect(withPossible(meetings(1), meetings(11))).toMatchObject({ low: 1, high: 12, qualifier: 'RANGE' })
})

test('without anything that may belong to it a figure stays as it is', () => {
  expect(withPossible(meetings(3), notReported('MEETING'))).toEqual(meetings(3))
})

test('one recorded meeting and eleven that may belong to the year are not fewer than five', () => {
  const year = withPossible(meetings(1), meetings(11))
  expect(compare(year, meetings(5)).verdict).toBe('CANNOT_TELL')
  expect(compare(year, meetings(13))).toEqual({ verdict: 'DOWN', difference: null })
})

test('hundreds that may belong to it leave no verdict against a larger figure', () => {
  expect(compare(withPossible(meetings(1), unquantified(1, 'MEETING')), meetings(12)).verdict).toBe(
    'CANNOT_TELL',
  )
})

test('an open possibility leaves the upper bound open', () => {
  expect(withPossible(meetings(1), atLeast(2, 'MEETING')).high).toBeNull()
})
