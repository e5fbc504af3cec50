import { expect, it } from 'vitest'
import { displayTime } from './display-time.ts'

const noon = new Date(2026, 2, 2, 12, 5)

it('tells the time of today alone', () => {
  expect(displayTime(noon, 'en', new Date(2026, 2, 2, 23, 59))).toBe('12:05')
})

it('tells the day too when it is another', () => {
  expect(displayTime(noon, 'en', new Date(2026, 2, 3, 0, 1))).toBe('2 Mar 2026, 12:05')
})
