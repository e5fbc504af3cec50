import { expect, it } from 'vitest'
import { bulletScale } from './bullet-scale.ts'
import { figures } from './gallery/figures.ts'

it('ends at the target when no bar passes it', () => {
  expect(bulletScale([{ figure: figures.exact(6), target: 12 }])).toBe(1)
  expect(bulletScale([])).toBe(1)
})

it('reaches as far as the longest bar, in targets of its own', () => {
  const points = [
    { figure: figures.exact(150), target: 100 },
    { figure: figures.exact(12), target: 10 },
  ]
  expect(bulletScale(points)).toBe(1.5)
})

it('cuts a bar at twice its target', () => {
  expect(bulletScale([{ figure: figures.exact(290), target: 100 }])).toBe(2)
  expect(bulletScale([{ figure: figures.exact(1), target: 0 }])).toBe(2)
})

it('has a scale where nothing is recorded and nothing is planned', () => {
  expect(bulletScale([{ figure: figures.notReported(), target: 0 }])).toBe(1)
})
