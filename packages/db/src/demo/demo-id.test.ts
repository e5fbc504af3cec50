import { expect, test } from 'vitest'
import { citationId, demoId } from './demo-id.ts'

const UUID_7 = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/
const MANY = [1, 2, 4095, 4096, 4097, 10_000_000]

test('an id is shaped like a UUID of version 7, whatever the number and the seed', () => {
  for (const number of MANY) {
    for (const seed of [0, 1, 4_294_967_295]) expect(demoId('coverage', number, seed)).toMatch(UUID_7)
    expect(citationId('coverage', number, 1)).toMatch(UUID_7)
  }
})

test('ids rise with the number', () => {
  const ids = MANY.map((number) => demoId('meeting', number, 1))
  expect([...ids].sort()).toEqual(ids)
})

test('kinds, numbers, seeds and citations never share an id', () => {
  const ids = [
    demoId('meeting', 1, 1),
    demoId('meeting', 2, 1),
    demoId('meeting', 1, 2),
    demoId('proposal', 1, 1),
    citationId('meeting', 1, 1),
    citationId('proposal', 1, 1),
  ]
  expect(new Set(ids).size).toBe(ids.length)
})
