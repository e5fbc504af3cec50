import { expect, it } from 'vitest'
import { figures } from './gallery/figures.ts'
import { point } from './gallery/points.ts'
import { heatLines } from './heat-lines.ts'

const column = (id: string, apart = false) => ({
  id,
  label: id,
  apart,
  total: point(id, id, figures.exact(9)),
})
const columns = [
  column('few'),
  column('none'),
  column('many'),
  column('nobody'),
  column('some'),
  column('unknown', true),
]
const row = (id: string) => ({
  ...column(id),
  cells: [
    figures.exact(1),
    figures.zero(),
    figures.exact(7),
    figures.notReported(),
    figures.exact(3),
    figures.exact(8),
  ].map((figure, index) => point(`${id} ${index}`, id, figure)),
})
const table = (...rows: readonly string[]) => ({
  columns,
  rows: rows.map(row),
  headings: { rows: 'Help', total: 'In all' },
  total: point('total', 'In all', figures.exact(19)),
})
const nothing = { rows: new Set<string>(), all: false }

it('has the largest first, what has no member last, and no gaps', () => {
  const [line] = heatLines(table('food'), nothing)
  expect(line?.cells.map(({ label }) => label)).toEqual(['many', 'some', 'few', 'none', 'unknown'])
})

it('shows two cells of a row until the reader asks for the rest of that row', () => {
  const shown = (rows: readonly string[]) =>
    heatLines(table('food', 'cash'), { rows: new Set(rows), all: false }).map((line) => line.shown)
  expect(shown([])).toEqual([2, 2, 2])
  expect(shown(['cash'])).toEqual([2, 5, 2])
})

it('folds rows away beyond five, but never one alone and never the totals', () => {
  const folded = (...rows: readonly string[]) =>
    heatLines(table(...rows), nothing)
      .filter(({ isRest }) => isRest)
      .map(({ id }) => id)
  expect(folded('a', 'b', 'c', 'd', 'e', 'f')).toEqual([])
  expect(folded('a', 'b', 'c', 'd', 'e', 'f', 'g')).toEqual(['f', 'g'])
  expect(
    heatLines(table('a', 'b', 'c', 'd', 'e', 'f', 'g'), { ...nothing, all: true }).filter(
      ({ isRest }) => isRest,
    ),
  ).toEqual([])
})
