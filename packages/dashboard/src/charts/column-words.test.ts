import { expect, it } from 'vitest'
import type { ChartFigure, ChartPoint } from './chart-point.ts'
import { columnWords } from './column-words.ts'
import { figures } from './gallery/figures.ts'

const point = (
  id: string,
  figure: ChartFigure,
  displayShort: string,
  more: Partial<ChartPoint> = {},
): ChartPoint => ({
  id,
  label: id,
  figure,
  display: displayShort,
  displayShort,
  ...more,
})

/** Columns of one width side by side, 100 px high for a value of 100. */
const plot = (width: number) => ({
  column: (index: number) => ({ x: index * width, y: 0, width, height: 100 }),
  y: (value: number) => 100 - value,
})

it('writes each figure 6 px above its bar, and nothing above a gap', () => {
  const points = [point('a', figures.exact(40), '40'), point('b', figures.notReported(), 'not recorded')]
  expect(columnWords(points, plot(60))).toMatchObject([{ id: 'a', lines: ['40'], x: 30, y: 54 }])
})

it('breaks a qualifier onto a second line rather than losing it', () => {
  expect(columnWords([point('a', figures.atLeast(60), 'more than 60')], plot(76))).toMatchObject([
    { lines: ['more', 'than 60'], y: 22 },
  ])
})

it('writes no figures at all when one of them does not fit', () => {
  const points = [point('a', figures.exact(4), '4'), point('b', figures.exact(5), '1,204,000,000')]
  expect(columnWords(points, plot(40))).toEqual([])
})

it('says of a running period that it is not over, above its figure', () => {
  const running = point('a', figures.exact(40), '40', { running: true, note: 'so far' })
  expect(columnWords([running], plot(80))).toMatchObject([
    { kind: 'FIGURE', y: 54 },
    { kind: 'NOTE', lines: ['so far'], y: 38, leader: null },
  ])
})

it('runs a wide note over the neighbours it crosses and leads back to its bar', () => {
  const points = [
    point('a', figures.exact(90), '90'),
    point('b', figures.exact(10), '10', { running: true, note: 'so far' }),
  ]
  expect(columnWords(points, plot(24))).toMatchObject([
    { kind: 'FIGURE' },
    { kind: 'FIGURE' },
    { kind: 'NOTE', anchor: 'END', x: 48, y: -12, leader: { x: 36, to: 68 } },
  ])
})
