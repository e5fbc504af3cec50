import { expect, test } from 'vitest'
import { readOptions } from './options.ts'

test('everything is measured unless told otherwise', () => {
  const { sizes, questions, measures, rounds, seconds } = readOptions([])
  expect({ sizes, rounds, seconds }).toEqual({
    sizes: [10_000, 1_000_000, 10_000_000],
    rounds: 3,
    seconds: 2,
  })
  expect(questions.map(({ name }) => name)).toEqual([
    'months',
    'kpis',
    'years',
    'weeks',
    'districts',
    'proposals',
    'typename',
  ])
  expect(measures).toEqual(['start', 'rebuild', 'writes'])
})

test('sizes and questions can be chosen', () => {
  const { sizes, questions, measures } = readOptions(['--sizes', '10000,1000000', '--only=weeks,start'])
  expect(sizes).toEqual([10_000, 1_000_000])
  expect(questions.map(({ name }) => name)).toEqual(['weeks'])
  expect(measures).toEqual(['start'])
})

test.each([
  [['--sizes', '5'], 'There is no council of "5" records; there are 10000, 1000000, 10000000.'],
  [['--only', 'month'], 'There is nothing named "month" to measure; there are months, kpis'],
  [['--rounds', '0'], '--rounds must be a whole number from 1, not "0".'],
])('%s is refused in one sentence', (args, sentence) => {
  expect(() => readOptions(args)).toThrow(sentence)
})
