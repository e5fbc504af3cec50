import { expect, it } from 'vitest'
import { nextSort, readSort, sortText } from './sort-address.ts'

it.each(['EVENTS_HELD.descending', 'PRESS_OUTLETS.news.az.ascending'])(
  '%s is written as it was read',
  (text) => {
    expect(sortText(readSort(text))).toBe(text)
  },
)

it.each(['', 'EVENTS_HELD', '.descending', 'EVENTS_HELD.upwards'])('%j orders nothing', (text) => {
  expect(readSort(text)).toBeNull()
})

it('begins with the highest figure, turns it round, and ends with the order of the answer', () => {
  const first = nextSort(null, 'EVENTS_HELD', true)
  const second = nextSort(first, 'EVENTS_HELD', true)
  expect([first, second, nextSort(second, 'EVENTS_HELD', true)].map(sortText)).toEqual([
    'EVENTS_HELD.descending',
    'EVENTS_HELD.ascending',
    '',
  ])
})

it('begins with the first name', () => {
  expect(sortText(nextSort(readSort('EVENTS_HELD.descending'), 'DISTRICT', false))).toBe('DISTRICT.ascending')
})
