import { expect, it } from 'vitest'
import { cell, exact, notReported } from '../../figures/test-cells.ts'
import { largestFirst } from './heat-cells.ts'

const line = (code: string, value: number, placed = true) => ({ ...cell(code, exact(value)), placed })

it('the largest types and groups come first, each with its own cells, and what has no member last', () => {
  const { rows, columns, cells } = largestFirst({
    grain: null,
    rows: [line('food', 3), line('NOT_SPECIFIED', 90, false), line('medical', 40)],
    columns: [line('refugees', 13), line('migrants', 120)],
    cells: [
      [exact(1), exact(2)],
      [exact(10), exact(80)],
      [notReported, exact(38)],
    ],
  })
  const codes = (lines: typeof rows) => lines.map(({ member }) => member.code)
  expect(codes(rows)).toEqual(['medical', 'food', 'NOT_SPECIFIED'])
  expect(codes(columns)).toEqual(['migrants', 'refugees'])
  expect(cells.map((row) => row.map(({ display }) => display))).toEqual([
    ['38', 'not recorded'],
    ['2', '1'],
    ['80', '10'],
  ])
})
