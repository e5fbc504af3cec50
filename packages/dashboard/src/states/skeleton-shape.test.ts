import { expect, it } from 'vitest'
import { skeletonShape } from './skeleton-shape.ts'

it.each([
  ['/', 'FIGURES'],
  ['/meetings', 'FIGURES'],
  ['/regions/ER-GD', 'FIGURES'],
  ['/report', 'TEXT'],
  ['/council', 'LIST'],
  ['/metrics', 'LIST'],
  ['/record', 'LIST'],
  ['/record/meetings', 'LIST'],
  ['/record/meetings/abc', 'TEXT'],
])('the page at %s waits as %s', (path, shape) => {
  expect(skeletonShape(path)).toBe(shape)
})
