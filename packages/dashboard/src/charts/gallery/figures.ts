import type { ChartFigure } from '../chart-point.ts'

const nothing = { value: null, low: null, high: null, qualifier: 'EXACT', range: null } as const

/** Figures as the graph gives them, for the gallery and the tests. */
export const figures = {
  exact: (value: number): ChartFigure => ({
    state: 'REPORTED',
    value,
    low: value,
    high: value,
    qualifier: 'EXACT',
    range: null,
  }),
  about: (value: number, low: number, high: number): ChartFigure => ({
    state: 'REPORTED',
    value,
    low,
    high,
    qualifier: 'ABOUT',
    range: null,
  }),
  atLeast: (value: number): ChartFigure => ({
    state: 'REPORTED',
    value,
    low: value,
    high: null,
    qualifier: 'AT_LEAST',
    range: null,
  }),
  aboutOrMore: (value: number, low: number): ChartFigure => ({
    state: 'REPORTED',
    value,
    low,
    high: null,
    qualifier: 'ABOUT_OR_MORE',
    range: null,
  }),
  atMost: (value: number): ChartFigure => ({
    state: 'REPORTED',
    value,
    low: 0,
    high: value,
    qualifier: 'AT_MOST',
    range: null,
  }),
  range: (from: number, to: number | null): ChartFigure => ({
    state: 'REPORTED',
    value: null,
    low: from,
    high: to,
    qualifier: 'RANGE',
    range: { from, to },
  }),
  zero: (): ChartFigure => ({ ...nothing, state: 'ZERO', value: 0, low: 0, high: 0 }),
  notReported: (): ChartFigure => ({ ...nothing, state: 'NOT_REPORTED' }),
  notApplicable: (): ChartFigure => ({ ...nothing, state: 'NOT_APPLICABLE' }),
  hidden: (): ChartFigure => ({ ...nothing, state: 'SUPPRESSED' }),
}
