import { expect, test } from 'vitest'
import { longTailed, random, weighted, whole } from './random.ts'

const draws = (seed: number, name: string) => {
  const rng = random(seed, name)
  return Array.from({ length: 1000 }, rng)
}

test('the same seed and name give the same numbers, another seed or name others', () => {
  expect(draws(1, 'meetings')).toEqual(draws(1, 'meetings'))
  expect(draws(1, 'meetings')).not.toEqual(draws(2, 'meetings'))
  expect(draws(1, 'meetings')).not.toEqual(draws(1, 'proposals'))
})

test('these are the first numbers of seed 1, on every machine', () => {
  expect(draws(1, 'meetings').slice(0, 3)).toMatchInlineSnapshot(`
    [
      0.04461277206428349,
      0.32464175624772906,
      0.7626532819122076,
    ]
  `)
})

test('numbers lie between 0 and 1 and are spread evenly', () => {
  const numbers = draws(4_294_967_295, 'spread')
  expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0)
  expect(Math.max(...numbers)).toBeLessThan(1)
  expect(numbers.reduce((sum, number) => sum + number, 0) / numbers.length).toBeCloseTo(0.5, 1)
})

test('whole numbers reach both ends and never go beyond', () => {
  const rng = random(1, 'whole')
  expect(new Set(Array.from({ length: 200 }, () => whole(rng, 3, 6)))).toEqual(new Set([3, 4, 5, 6]))
})

test('a weighted draw follows the weights, and weight 0 never comes up', () => {
  const rng = random(1, 'weighted')
  const draw = weighted([
    ['often', 9],
    ['never', 0],
    ['seldom', 1],
  ])
  const drawn = Array.from({ length: 10_000 }, () => draw(rng))
  expect(drawn.filter((value) => value === 'often').length / 10_000).toBeCloseTo(0.9, 1)
  expect(drawn).not.toContain('never')
})

test('a long tail has the asked median, is never below 1 and reaches far', () => {
  const rng = random(1, 'tail')
  const sizes = Array.from({ length: 10_000 }, () => longTailed(rng, 12, 0.9)).sort((a, b) => a - b)
  expect(sizes[0]).toBe(1)
  expect(sizes[5000]).toBeGreaterThanOrEqual(11)
  expect(sizes[5000]).toBeLessThanOrEqual(13)
  expect(sizes.at(-1)).toBeGreaterThan(150)
})
