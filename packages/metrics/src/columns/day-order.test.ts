import { expect, test } from 'vitest'
import { dayOrder } from './day-order.ts'
import { OPEN_FROM } from './fact-table.ts'

test.each([
  [[], []],
  [[5], [0]],
  [[OPEN_FROM], [0]],
  [
    [3, -2, 3, OPEN_FROM, 40_000, -2],
    [3, 1, 5, 0, 2, 4],
  ],
])('%o are ordered %o', (days, order) => {
  expect([...dayOrder(Int32Array.from(days))]).toEqual(order)
})
