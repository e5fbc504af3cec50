import { expect, test } from 'vitest'
import { canonicalJson } from './canonical-json.ts'

test('the order of keys makes no difference, that of a list does', () => {
  const one = canonicalJson({ b: [1, { y: null, x: 'é"' }], a: true })
  expect(one).toBe('{"a":true,"b":[1,{"x":"é\\"","y":null}]}')
  expect(canonicalJson({ a: true, b: [1, { x: 'é"', y: null }] })).toBe(one)
  expect(canonicalJson({ a: true, b: [{ x: 'é"', y: null }, 1] })).not.toBe(one)
})

test('what looks alike stays apart', () => {
  const alike = [
    { a: '1' },
    { a: 1 },
    { a: [1] },
    { a: { b: 1 } },
    { 'a":1,"b': 1 },
    { a: 1, b: 1 },
    {},
    [],
    null,
  ]
  expect(new Set(alike.map((value) => canonicalJson(value))).size).toBe(alike.length)
})

test('what is nested too deep has no text, and costs nothing', () => {
  expect(canonicalJson(JSON.parse('['.repeat(20) + ']'.repeat(20)))).toBe('['.repeat(20) + ']'.repeat(20))
  expect(canonicalJson(JSON.parse('['.repeat(21) + ']'.repeat(21)))).toBeNull()
  expect(canonicalJson(JSON.parse(`${'{"a":'.repeat(16_000)}1${'}'.repeat(16_000)}`))).toBeNull()
})
