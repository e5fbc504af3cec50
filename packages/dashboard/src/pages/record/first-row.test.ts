import { expect, it } from 'vitest'
import { firstRow } from './first-row.ts'

const middle = { hasPreviousPage: true, hasNextPage: true, shown: 25, fitting: 86, asked: 26 }

it('the first and the last page know where they begin, whatever the address says', () => {
  expect(firstRow({ ...middle, hasPreviousPage: false, asked: 51 })).toBe(1)
  expect(firstRow({ ...middle, hasNextPage: false, shown: 11, asked: null })).toBe(76)
})

it('a page between them knows it from its address, and not from a wrong one', () => {
  expect(firstRow(middle)).toBe(26)
  expect(firstRow({ ...middle, asked: null })).toBeNull()
  expect(firstRow({ ...middle, asked: 0 })).toBeNull()
  expect(firstRow({ ...middle, asked: 62 })).toBeNull()
  expect(firstRow({ ...middle, asked: 61 })).toBe(61)
  expect(firstRow({ ...middle, fitting: null, asked: 100_001 })).toBe(100_001)
})
