import { expect, it } from 'vitest'
import { rampStep, valueAxis } from './value-axis.ts'

it('starts at zero and ends at or above the largest value', () => {
  expect(valueAxis([3, 9])).toEqual({ top: 10, ticks: [0, 2, 4, 6, 8, 10] })
  expect(valueAxis([300, 595])).toEqual({ top: 600, ticks: [0, 200, 400, 600] })
})

it('keeps whole ticks for whole values', () => {
  expect(valueAxis([1])).toEqual({ top: 1, ticks: [0, 1] })
  expect(valueAxis([3])).toEqual({ top: 3, ticks: [0, 1, 2, 3] })
})

it('divides below one for shares', () => {
  expect(valueAxis([0.5]).ticks).toHaveLength(6)
})

it('never has more than five steps, up to a billion', () => {
  for (const value of [1, 5, 6, 10, 11, 49, 50, 51, 99, 101, 1001, 123_456, 1_000_000_000]) {
    const { ticks, top } = valueAxis([value])
    expect(ticks.length).toBeLessThanOrEqual(6)
    expect(top).toBeGreaterThanOrEqual(value)
  }
})

it('has no ticks when there is nothing to measure', () => {
  expect(valueAxis([])).toEqual({ top: 1, ticks: [] })
  expect(valueAxis([0, 0])).toEqual({ top: 1, ticks: [] })
})

it('shades zero apart from the smallest value and the largest in the last step', () => {
  expect([0, 1, 14, 15, 99, 100].map((value) => rampStep(value, 100))).toEqual([0, 1, 1, 2, 7, 7])
  expect(rampStep(5, 0)).toBe(0)
})
