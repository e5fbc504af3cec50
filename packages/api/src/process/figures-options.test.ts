import { expect, test } from 'vitest'
import { readFiguresTask } from './figures-options.ts'

test('columns are rebuilt or verified, or explained', () => {
  expect([['rebuild'], ['verify'], ['--help']].map(readFiguresTask)).toEqual(['rebuild', 'verify', null])
})

test.each([[[]], [['remake']], [['verify', 'rebuild']]])('%j is refused in one sentence', (args) => {
  expect(() => readFiguresTask(args)).toThrow(
    expect.objectContaining({
      code: 'BAD_CONFIGURATION',
      sentence: `One of "rebuild" and "verify" was expected, not "${args.join(' ')}".`,
    }),
  )
})
