import { expect, test } from 'vitest'
import { copyLine } from './copy-rows.ts'

test('a line has the columns in their order, null as \\N, and lists in braces', () => {
  const row = { id: 'a', note: null, value: 3, cut: false, levels: ['ONE', 'TWO'], none: [] }
  expect(copyLine(row, ['value', 'id', 'note', 'cut', 'levels', 'none'])).toBe(
    '3\ta\t\\N\tfalse\t{"ONE","TWO"}\t{}\n',
  )
})

test('an empty text stays apart from null, also in the first column', () => {
  expect(copyLine({ a: '', b: '' }, ['a', 'b'])).toBe('\t\n')
})

test('tabs, line ends and backslashes in a text do not end a value', () => {
  expect(copyLine({ title: 'a\tb\\N\r\nc' }, ['title'])).toBe('a\\tb\\\\N\\r\\nc\n')
})

test('a row that lacks a column is refused', () => {
  expect(() => copyLine({ a: 1 }, ['a', 'b'])).toThrow('A row without the column b')
})
