import { expect, it } from 'vitest'
import type { ChartFigure, ChartPoint } from './chart-point.ts'
import { figures } from './gallery/figures.ts'
import { stackLevels, stackParts } from './stack-parts.ts'

const point = (id: string, figure: ChartFigure): ChartPoint => ({ id, label: id, figure, display: id })

it('piles the categories up in their order and leaves gaps without height', () => {
  const points = [
    point('a', figures.exact(3)),
    point('b', figures.notReported()),
    null,
    point('c', figures.exact(2)),
  ]
  expect(stackLevels(points)).toEqual([
    { from: 0, to: 3 },
    { from: 3, to: 3 },
    { from: 3, to: 3 },
    { from: 3, to: 5 },
  ])
  expect(stackParts(points)).toMatchObject([
    { kind: 'part', series: 0, from: 0, to: 3 },
    { kind: 'part', series: 3, from: 3, to: 5 },
  ])
})

it('draws a period of zeros as one zero and a period nobody recorded as nothing', () => {
  expect(stackParts([point('a', figures.notReported()), point('b', figures.zero())])).toMatchObject([
    { kind: 'zero', series: 1 },
  ])
  expect(stackParts([point('a', figures.notReported()), null])).toEqual([])
})

it('puts a hidden part on top without a height that would give it away', () => {
  expect(stackParts([point('a', figures.hidden()), point('b', figures.exact(4))])).toMatchObject([
    { kind: 'part', series: 1, from: 0, to: 4 },
    { kind: 'hidden', series: 0, at: 4 },
  ])
})
