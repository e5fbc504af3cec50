import { expect, it } from 'vitest'
import { lineRuns } from './line-runs.ts'

const places = (levels: readonly (number | null)[]) =>
  lineRuns(levels).map((run) => run.map(({ index }) => index))

it('is broken by a gap, and a zero is none', () => {
  expect(places([1, 0, null, 3, 4])).toEqual([
    [0, 1],
    [3, 4],
  ])
})

it('draws no line through a place alone', () => {
  expect(places([null, 2, null, 3])).toEqual([])
  expect(places([])).toEqual([])
})
