import { expect, it } from 'vitest'
import { list } from './list.ts'

it.each([
  [[], ''],
  [['a'], 'a'],
  [['a', 'b'], 'a və b'],
  [['a', 'b', 'c'], 'a, b və c'],
])('joins %j as "%s"', (items, joined) => {
  expect(list('az', items)).toBe(joined)
})
