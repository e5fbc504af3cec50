import { expect, test } from 'vitest'
import { type Qualifier, qualifierOfSum } from './qualifier.ts'

test.each<[string, Qualifier]>([
  ['EXACT', 'EXACT'],
  ['EXACT EXACT', 'EXACT'],
  ['EXACT ABOUT', 'ABOUT'],
  ['EXACT AT_LEAST', 'AT_LEAST'],
  ['EXACT AT_MOST', 'AT_MOST'],
  ['AT_MOST AT_MOST', 'AT_MOST'],
  ['AT_LEAST AT_LEAST', 'AT_LEAST'],
  ['ABOUT AT_LEAST', 'ABOUT_OR_MORE'],
  ['ABOUT_OR_MORE EXACT', 'ABOUT_OR_MORE'],
  ['ABOUT_OR_MORE ABOUT', 'ABOUT_OR_MORE'],
  ['ABOUT_OR_MORE AT_LEAST', 'ABOUT_OR_MORE'],
  ['AT_MOST ABOUT', 'RANGE'],
  ['AT_MOST AT_LEAST', 'RANGE'],
  ['AT_MOST ABOUT_OR_MORE', 'RANGE'],
  ['EXACT RANGE', 'RANGE'],
])('a sum of %s is %s', (parts, expected) => {
  const qualifiers = parts.split(' ') as Qualifier[] // the table above is the only source
  expect(qualifierOfSum(qualifiers)).toBe(expected)
  expect(qualifierOfSum(qualifiers.toReversed())).toBe(expected)
})
