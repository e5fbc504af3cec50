import { expect, it } from 'vitest'
import { markLine, nextMark } from './mark-navigation.ts'

const line = markLine(['a', 'b', 'c'])

it('steps along a line with either pair of arrows and stops at its ends', () => {
  expect(nextMark(line, 'a', 'ArrowRight')).toBe('b')
  expect(nextMark(line, 'a', 'ArrowDown')).toBe('b')
  expect(nextMark(line, 'b', 'ArrowLeft')).toBe('a')
  expect(nextMark(line, 'c', 'ArrowRight')).toBeNull()
})

it('jumps to the first and the last mark', () => {
  expect(nextMark(line, 'b', 'Home')).toBe('a')
  expect(nextMark(line, 'b', 'End')).toBe('c')
})

it('leaves other keys to the page', () => {
  expect(nextMark(line, 'b', 'Tab')).toBeNull()
  expect(nextMark(line, 'gone', 'ArrowRight')).toBeNull()
  expect(nextMark([], 'a', 'Home')).toBeNull()
})

it('goes to the nearest tile in the direction of the arrow, over empty cells', () => {
  const map = [
    { id: 'SZ', row: 1, column: 4 },
    { id: 'CA', row: 2, column: 4 },
    { id: 'BA', row: 2, column: 7 },
    { id: 'NX', row: 4, column: 1 },
    { id: 'EZ', row: 4, column: 3 },
  ]
  expect(nextMark(map, 'SZ', 'ArrowDown')).toBe('CA')
  expect(nextMark(map, 'CA', 'ArrowRight')).toBe('BA')
  expect(nextMark(map, 'EZ', 'ArrowLeft')).toBe('NX')
  expect(nextMark(map, 'NX', 'ArrowDown')).toBeNull()
})
