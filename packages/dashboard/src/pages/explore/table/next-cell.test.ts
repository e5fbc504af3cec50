import { expect, it } from 'vitest'
import { nextCell } from './use-grid-focus.ts'

const from = { row: 5, column: 1 }

it.each([
  ['ArrowDown', false, '6:1'],
  ['ArrowUp', false, '4:1'],
  ['ArrowRight', false, '5:2'],
  ['ArrowLeft', false, '5:0'],
  ['PageDown', false, '15:1'],
  ['PageUp', false, '0:1'],
  ['Home', false, '5:0'],
  ['End', false, '5:2'],
  ['Home', true, '0:0'],
  ['End', true, '9999:2'],
])('%s (with Ctrl: %s) leads to %s', (key, ctrlKey, to) => {
  const next = nextCell(from, { key, ctrlKey }, 10_000, 3)
  expect(next && `${next.row}:${next.column}`).toBe(to)
})

it('stays within the grid', () => {
  expect(nextCell({ row: 0, column: 0 }, { key: 'ArrowUp', ctrlKey: false }, 1, 1)).toEqual({
    row: 0,
    column: 0,
  })
})

it('leaves other keys alone', () => {
  expect(nextCell(from, { key: 'Enter', ctrlKey: false }, 10, 3)).toBeNull()
})
