import { expect, test } from 'vitest'
import { type Place, regionTree } from './region-tree.ts'

const place = (code: string, kind: Place['kind']): Place => ({
  id: code,
  code,
  kind,
  label: { en: code, az: code, ru: code },
})

const tree = regionTree(
  [
    place('AZ', 'COUNTRY'),
    place('ER-BA', 'ECONOMIC_REGION'),
    place('ER-WEST', 'ECONOMIC_REGION'),
    place('DEPT-WEST', 'MIGRATION_DEPARTMENT'),
    ...['AZ-BA', 'W1', 'W2'].map((code) => place(code, 'DISTRICT')),
    place('ONLINE', 'ONLINE'),
  ],
  new Map([
    ['AZ', ['ER-BA', 'ER-WEST']],
    ['ER-BA', ['AZ-BA']],
    ['ER-WEST', ['W1', 'W2']],
    ['DEPT-WEST', ['W1']],
  ]),
)
const fit = (code: string, asked: string) => tree.fit(tree.find(code), [tree.find(asked)])
const memberAt = (code: string, level: Parameters<typeof tree.memberAt>[1]) =>
  tree.memberAt(tree.find(code), level)?.code

test('a district lies inside its region and its country', () => {
  expect(fit('W1', 'ER-WEST')).toEqual({ inside: true, touching: true })
  expect(fit('W1', 'AZ').inside).toBe(true)
})

test('a region touches its district without lying in it', () => {
  expect(fit('ER-WEST', 'W1')).toEqual({ inside: false, touching: true })
})

test('a region of one district and that district are the same area', () => {
  expect([fit('ER-BA', 'AZ-BA').inside, fit('AZ-BA', 'ER-BA').inside]).toEqual([true, true])
})

test('schemes meet in the districts that they share', () => {
  expect(fit('DEPT-WEST', 'ER-WEST').inside).toBe(true)
  expect(fit('ER-WEST', 'DEPT-WEST')).toEqual({ inside: false, touching: true })
  expect(memberAt('DEPT-WEST', 'ECONOMIC_REGION')).toBe('ER-WEST')
})

test('what is larger than a level has no member there', () => {
  expect(memberAt('AZ', 'ECONOMIC_REGION')).toBeUndefined()
  expect(memberAt('W2', 'MIGRATION_DEPARTMENT')).toBeUndefined()
})

test('online is in no region of the country and a member of its own on every level', () => {
  expect(fit('ONLINE', 'AZ')).toEqual({ inside: false, touching: false })
  expect(memberAt('ONLINE', 'DISTRICT')).toBe('ONLINE')
})

test('an unknown code is refused with codes that exist', () => {
  expect(() => tree.find('ATLANTIS')).toThrow(/ATLANTIS.*AZ, ER-BA/)
})
