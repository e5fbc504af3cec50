import { expect, test } from 'vitest'
import { unitName } from './unit-words.ts'

test('the unit beside an axis is the word for many of it', () => {
  expect([unitName('PERSON', 'en'), unitName('PERSON', 'az'), unitName('PERSON', 'ru')]).toEqual([
    'persons',
    'nəfər',
    'человек',
  ])
  expect(unitName('OUTLET', 'ru')).toBe('изданий')
  expect(unitName('PERCENT', 'az')).toBe('%')
})
