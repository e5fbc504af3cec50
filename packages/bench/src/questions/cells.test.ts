import { expect, test } from 'vitest'
import { contradictions, exactly } from './cells.ts'

const limit = new Map([
  ['2024-01', exactly(10)],
  ['2024-02', exactly(20)],
])

test('sums within our bounds agree, and so do cells in which nothing is and what cannot be placed', () => {
  const ours = new Map([
    ['2024-01', exactly(10)],
    ['2024-02', { low: 15, high: Number.POSITIVE_INFINITY }],
    ['2024-03', exactly(0)],
    ['NOT_DATED', exactly(7)],
  ])
  expect(contradictions(limit, ours)).toEqual([])
})

test('a sum outside our bounds, a missing cell and one too many are told', () => {
  const ours = new Map([
    ['2024-01', { low: 11, high: 12 }],
    ['2024-03', exactly(5)],
  ])
  expect(contradictions(limit, ours)).toEqual([
    '2024-01: 10 is not between 11 and 12',
    '2024-02: 20 is missing',
    '2024-03: the limit knows nothing of 5',
  ])
})
