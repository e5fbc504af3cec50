import type { ReactNode } from 'react'
import type { ChartFigure } from '../chart-point.ts'
import { type Annotation, type ChartSeries, SeriesTable, StackedPeriodBars } from '../index.ts'
import { figures } from './figures.ts'
import { formatNumber, notDated, point, quarters } from './points.ts'

const categoryOrder = [
  'council',
  'session',
  'round-table',
  'discussion',
  'hearing',
  'training',
  'conference',
  'campaign',
  'visit',
]
const names: Readonly<Record<string, string>> = {
  council: 'Council meetings',
  session: 'Information sessions',
  'round-table': 'Round tables',
  discussion: 'Public discussions',
  hearing: 'Hearings',
  training: 'Trainings',
  conference: 'Conferences',
  campaign: 'Campaigns',
  visit: 'Visits',
}

const LONG = {
  az: 'Məcburi köçkünlər və qaçqınlar üçün məlumatlandırma görüşləri',
  ru: 'Общественные обсуждения законопроектов о миграции',
}

const figure = (value: number): ChartFigure => (value < 0 ? figures.notReported() : figures.exact(value))

/** Stacks over time in each of their states; -1 stands for not recorded. */
export const stackCases: Readonly<Record<string, ReactNode>> = {
  'Stack: three kinds, gaps, not dated': stack(
    [
      series('council', [2, 1, -1, 3, 2, -1, 1, 2], 8),
      series('session', [1, 0, -1, 2, 4, -1, 0, 3], -1),
      series('round-table', [0, 1, -1, 1, 1, -1, 2, 0], 2),
    ],
    8,
  ),
  'Stack: nine kinds share seven colours and other': stack(
    categoryOrder.map((code, kind) =>
      series(
        code,
        [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11].map((period) => ((period * 7 + kind * 5) % 6) + 1),
      ),
    ),
    12,
  ),
  'Stack: hidden, about and zero': stack(
    [
      {
        ...series('council', [3, 0, -1, 4]),
        points: points('council', [
          figures.about(30, 27, 33),
          figures.zero(),
          figures.notReported(),
          figures.exact(40),
        ]),
      },
      {
        ...series('session', [3, 0, -1, 4]),
        points: points('session', [
          figures.exact(12),
          figures.zero(),
          figures.notReported(),
          figures.hidden(),
        ]),
      },
    ],
    4,
  ),
  'Stack: marked': stack(
    [series('council', [2, 1, -1, 3, 2, -1, 1, 2]), series('session', [1, 0, -1, 2, 4, -1, 0, 3])],
    8,
    [
      {
        id: 'law',
        slot: '2015-Q3',
        share: 0.5,
        label: 'Law',
        name: 'Law 816-IVQ adopted',
        date: '22 Aug 2015',
      },
      { id: 'vote', slot: '2016-Q4', share: 0.5, label: 'Election', name: 'Election', date: '20 Nov 2016' },
    ],
  ),
  'Stack: one point': stack([series('council', [3]), series('session', [2])], 1),
  'Stack: long words, az and ru': stack(
    [
      { ...series('council', [2, 1, 3], 4), label: LONG.az },
      { ...series('session', [1, 2, 2]), label: LONG.ru },
    ],
    3,
  ),
  'Stack: nothing recorded': stack([series('council', [-1, -1, -1]), series('session', [-1, -1, -1])], 3),
  'Table of a stack': (
    <SeriesTable
      caption="Meetings by quarter and kind"
      periodHeading="Quarter"
      periods={quarters([1, 1, 1, 1].map(figures.exact))}
      series={[
        series('council', [2, 1, -1, 3], 8),
        {
          ...series('session', [1, 0, -1, 2]),
          points: points('session', [1, 0, 2].map(figure).concat(figures.hidden())),
        },
        { ...series('round-table', [1, 1, 2, 1], 3), label: LONG.az },
      ]}
      notDatedLabel="Not dated"
      onSelect={() => undefined}
    />
  ),
}

function series(code: string, values: readonly number[], apart = -1): ChartSeries {
  const label = names[code] ?? code
  const undated = notDated(figure(apart))
  return {
    code,
    label,
    points: points(code, values.map(figure)),
    notDated: apart < 0 ? null : { ...undated, id: `${code} not-dated`, label: `Not dated, ${label}` },
  }
}

function points(code: string, values: readonly ChartFigure[]) {
  return quarters(values).map((one) => point(`${code} ${one.id}`, `${one.label}, ${names[code]}`, one.figure))
}

function stack(
  all: readonly ChartSeries[],
  length: number,
  annotations: readonly Annotation[] = [],
): ReactNode {
  return (
    <StackedPeriodBars
      label="Meetings by quarter and kind"
      summary="Council meetings and information sessions make up most of the events."
      unitLabel="meetings"
      nothing="Nobody has recorded this yet."
      formatNumber={formatNumber}
      periods={quarters(Array.from({ length }, () => figures.exact(1))).map((period, index) =>
        index === length - 1 ? { ...period, running: true, note: 'so far, to 12 November' } : period,
      )}
      series={all}
      notDatedLabel="Not dated"
      annotations={annotations}
      categoryOrder={categoryOrder}
      otherLabel="Other"
      onSelect={({ id }) => document.body.setAttribute('data-opened', id)}
    />
  )
}
