import { expect, test } from 'vitest'
import { readDemoOptions } from './demo-options.ts'

test('the demo has 100,000 records and seed 1 unless told otherwise', () => {
  expect(readDemoOptions([])).toEqual({ size: 100_000, seed: 1 })
  expect(readDemoOptions(['--size', '20000', '--seed=7'])).toEqual({ size: 20_000, seed: 7 })
})

test('help is not a council', () => {
  expect(readDemoOptions(['--help'])).toBeNull()
})

test.each([['--size=5'], ['--size=10000001'], ['--seed=4294967296']])('%s is out of range', (arg) => {
  expect(() => readDemoOptions([arg])).toThrow(expect.objectContaining({ code: 'DEMO_OPTION_OUT_OF_RANGE' }))
})

test.each([
  [['--size', 'many'], 'The size must be a whole number, not "many".'],
  [['--size=1e6'], 'The size must be a whole number, not "1e6".'],
  [['--size'], "The options cannot be used: Option '--size <value>' argument missing."],
  [['20000'], "The options cannot be used: Unexpected argument '20000'."],
])('%s is refused in one sentence', (args, sentence) => {
  expect(() => readDemoOptions(args)).toThrow(
    expect.objectContaining({ code: 'BAD_CONFIGURATION', sentence }),
  )
})
