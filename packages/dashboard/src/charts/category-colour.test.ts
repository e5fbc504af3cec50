import { expect, it } from 'vitest'
import { categoryColour } from './category-colour.ts'

const order = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']

it('gives the first seven categories a colour of their own and the rest the colour of other', () => {
  expect(categoryColour('a', order)).toBe('var(--cat-1)')
  expect(categoryColour('g', order)).toBe('var(--cat-7)')
  expect(categoryColour('h', order)).toBe('var(--cat-other)')
  expect(categoryColour('unknown', order)).toBe('var(--cat-other)')
})
