import { expect, it } from 'vitest'
import { spreadLabels } from './spread-labels.ts'

it('leaves labels alone that do not touch', () => {
  expect(spreadLabels([10, 40, 80], 18, 0, 100)).toEqual([10, 40, 80])
})

it('pushes touching labels apart in their order', () => {
  expect(spreadLabels([10, 10, 12], 18, 0, 100)).toEqual([10, 28, 46])
})

it('pushes back up from the bottom edge', () => {
  expect(spreadLabels([90, 95, 100], 18, 0, 100)).toEqual([64, 82, 100])
})

it('has nothing to do for no labels', () => {
  expect(spreadLabels([], 18, 0, 100)).toEqual([])
})
