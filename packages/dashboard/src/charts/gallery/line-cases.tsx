import type { ReactNode } from 'react'
import type { ChartFigure } from '../chart-point.ts'
import { type ChartSeries, PeriodLines } from '../index.ts'
import { figures } from './figures.ts'
import { everyState, formatNumber, notDated, quarters } from './points.ts'

const gap = figures.notReported()
const names: Readonly<Record<string, string>> = {
  council: 'Council meetings',
  session: 'Information sessions',
  discussion: 'Public discussions',
}

/** Lines over time in each of their states; -1 stands for not recorded. */
export const lineCases: Readonly<Record<string, ReactNode>> = {
  'Line: full, with a running period': lines([
    series(
      'council',
      [3, 5, 2, 4, 6, 4, 7, 3].map(figures.exact).map((figure, index) => ({ figure, running: index === 7 })),
    ),
  ]),
  'Line: gaps, a point alone, and eight not dated': lines([
    series('council', known([-1, 1, 1, -1, -1, 1, -1, 1, 2]), figures.exact(8)),
  ]),
  'Line: every state': lines([
    series(
      'council',
      everyState.map(([, figure]) => ({ figure })),
    ),
  ]),
  'Line: three kinds cross': lines([
    series('council', known([2, 1, -1, 3, 2, 4, 1, 2]), figures.exact(5)),
    series('session', known([1, 0, -1, 2, 4, 3, 0, 3])),
    series('discussion', known([0, 1, 2, 2, 2, 2, 2, 3])),
  ]),
  'Line: one point': lines([series('council', known([4]))]),
  'Line: long words, ru': lines([
    { ...series('council', known([2, 4, 3, 5])), label: 'Информационные встречи с переселенцами' },
    {
      ...series('session', known([1, 1, 4, 5]), figures.exact(3)),
      label: 'Общественные обсуждения законопроектов',
    },
  ]),
  'Line: nothing recorded': lines([series('council', known([-1, -1, -1]))]),
}

interface Step {
  readonly figure: ChartFigure
  readonly running?: boolean
}

function known(values: readonly number[]): readonly Step[] {
  return values.map((value) => ({
    figure: value < 0 ? gap : value === 0 ? figures.zero() : figures.exact(value),
  }))
}

function series(code: string, steps: readonly Step[], apart: ChartFigure | null = null): ChartSeries {
  const label = names[code] ?? code
  const periods = quarters(steps.map(({ figure }) => figure))
  return {
    code,
    label,
    points: periods.map((period, index) => ({
      ...period,
      id: `${code}-${index}`,
      label: `${period.label}, ${label}`,
      ...(steps[index]?.running ? { running: true, note: 'so far' } : {}),
    })),
    notDated: apart && { ...notDated(apart), id: `${code}-not-dated`, label: `Not dated, ${label}` },
  }
}

function lines(series: readonly ChartSeries[]): ReactNode {
  const steps = series[0]?.points ?? []
  return (
    <PeriodLines
      label="Events by quarter"
      summary="Events by quarter and kind."
      unitLabel="events"
      nothing="Nobody has recorded this yet."
      formatNumber={formatNumber}
      periods={quarters(steps.map(({ figure }) => figure)).map((step, index) => ({
        ...step,
        id: `${index}`,
      }))}
      series={series}
      notDatedLabel="Not dated"
      categoryOrder={Object.keys(names)}
      otherLabel="Other"
      onSelect={({ id }) => document.body.setAttribute('data-opened', id)}
    />
  )
}
