import { expect, it } from 'vitest'
import { pauseAfter } from './listen-to-changes.ts'

const pauses = (chance: number) => [0, 1, 2, 5, 50].map((failures) => pauseAfter(failures, () => chance))

it('waits twice as long after each failure, up to a minute', () => {
  expect(pauses(1)).toEqual([2_000, 4_000, 8_000, 60_000, 60_000])
})

it('spreads those who were cut off together, over half of the pause', () => {
  expect(pauses(0)).toEqual([1_000, 2_000, 4_000, 30_000, 30_000])
})
