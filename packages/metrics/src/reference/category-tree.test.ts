import { expect, test } from 'vitest'
import { type Category, categoryFit } from './category-tree.ts'

const category = (code: string, more: Partial<Category> = {}): Category => ({
  code,
  parent: null,
  label: { en: code, az: code, ru: code },
  couldBeAny: false,
  ...more,
})

const GROUPS = [
  category('both'),
  category('refugees', { parent: 'both' }),
  category('asylum_seekers', { parent: 'both' }),
  category('migrants'),
]

test('a category holds itself and all below it', () => {
  expect(categoryFit('BENEFICIARY_GROUP', GROUPS, ['both'])).toEqual({
    inside: ['both', 'refugees', 'asylum_seekers'],
    touching: [],
  })
})

test('a wider category touches a narrower question', () => {
  expect(categoryFit('BENEFICIARY_GROUP', GROUPS, ['refugees'])).toEqual({
    inside: ['refugees'],
    touching: ['both'],
  })
})

test('what nobody knows may be any', () => {
  const statuses = [category('ACCEPTED'), category('UNKNOWN', { couldBeAny: true })]
  expect(categoryFit('PROPOSAL_STATUS', statuses, ['ACCEPTED']).touching).toEqual(['UNKNOWN'])
  expect(categoryFit('PROPOSAL_STATUS', statuses, ['UNKNOWN'])).toEqual({ inside: ['UNKNOWN'], touching: [] })
})

test('a code that the dimension does not have is refused', () => {
  expect(() => categoryFit('BENEFICIARY_GROUP', GROUPS, ['dragons'])).toThrow(/dragons/)
})
