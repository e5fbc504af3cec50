import { expect, test } from 'vitest'
import { readDemoOptions } from './demo-options.ts'

const NOW = new Date('2026-11-22T10:00:00Z')
const read = (args: readonly string[]) => readDemoOptions(args, NOW)

test('the demo has 100,000 records, seed 1 and ends with the last month unless told otherwise', () => {
  expect(read([])).toEqual({ size: 100_000, seed: 1, until: '2026-10-31' })
  expect(read(['--size', '20000', '--seed=7', '--until', '2026-06-30'])).toEqual({
    size: 20_000,
    seed: 7,
    until: '2026-06-30',
  })
})

test('help is not a council', () => {
  expect(read(['--help'])).toBeNull()
})

test.each([
  ['--size=5'],
  ['--size=10000001'],
  ['--seed=4294967296'],
  ['--until=2017-12-30'],
  ['--until=2026-11-22'],
])('%s is out of range', (arg) => {
  expect(() => read([arg])).toThrow(expect.objectContaining({ code: 'DEMO_OPTION_OUT_OF_RANGE' }))
})

test.each([
  [['--size', 'many'], 'The size must be a whole number, not "many".'],
  [['--size=1e6'], 'The size must be a whole number, not "1e6".'],
  [['--size'], "The options cannot be used: Option '--size <value>' argument missing."],
  [['--until', 'June'], 'The last day must be an existing day as YYYY-MM-DD, not "June".'],
  [['--until=2026-02-29'], 'The last day must be an existing day as YYYY-MM-DD, not "2026-02-29".'],
  [['20000'], "The options cannot be used: Unexpected argument '20000'."],
])('%s is refused in one sentence', (args, sentence) => {
  expect(() => read(args)).toThrow(expect.objectContaining({ code: 'BAD_CONFIGURATION', sentence }))
})
