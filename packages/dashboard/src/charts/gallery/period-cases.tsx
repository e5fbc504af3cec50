import type { ReactNode } from 'react'
import type { ChartPoint } from '../chart-point.ts'
import { type Annotation, PeriodBars } from '../index.ts'
import { figures } from './figures.ts'
import { everyState, formatNumber, notDated, point, quarters } from './points.ts'

const gap = figures.notReported()
const firstTerm = quarters([
  gap,
  figures.exact(1),
  figures.exact(1),
  gap,
  gap,
  figures.exact(1),
  gap,
  figures.exact(1),
  gap,
])

/** Bars over time in each of their states. */
export const periodCases: Readonly<Record<string, ReactNode>> = {
  'Full, with a running period': bars(
    quarters([3, 5, 2, 4, 6, 4, 7, 3, 5, 8, 6, 2].map(figures.exact)).map((one, index) =>
      index === 11 ? { ...one, running: true, note: 'so far, to 12 November', count: '2 records' } : one,
    ),
  ),
  'First term: gaps, and eight not dated': bars(firstTerm, notDated(figures.exact(8))),
  'One point': bars(quarters([figures.exact(12)])),
  'One point and not dated': bars(quarters([figures.exact(3)]), notDated(figures.exact(9))),
  'Not dated only': bars(quarters(Array.from({ length: 9 }, () => gap)), notDated(figures.atLeast(200))),
  'All not recorded': bars(quarters(Array.from({ length: 9 }, () => gap))),
  'All zero': bars(quarters(Array.from({ length: 4 }, () => figures.zero()))),
  'Every state': bars(
    everyState.map(([label, figure]) => point(label, label, figure)),
    notDated(figures.about(100, 95, 105)),
  ),
  'A hundred periods': bars(
    quarters(
      Array.from({ length: 100 }, (_, index) =>
        index % 17 === 5 ? gap : figures.exact(5 + ((index * 37) % 23)),
      ),
    ).map((one, index) => (index === 99 ? { ...one, running: true, note: 'so far' } : one)),
    notDated(figures.exact(14)),
  ),
  'Large numbers': bars(
    quarters([1_204_000_000, 980_500_000, 1_000_000_000].map(figures.exact)),
    notDated(figures.about(300_000_000, 285e6, 315e6)),
  ),
  'Long words, az': bars(
    [2015, 2016, 2017, 2018, 2019].map((year) =>
      point(`${year}`, `${year}-ci ilin oktyabr–dekabr rübü`, figures.exact(year - 2012), {
        shortLabel: `${year}-ci il, dördüncü rüb`,
      }),
    ),
    { ...notDated(figures.exact(8)), label: 'Tarixi göstərilməyib', note: 'Məqalədə tarix yoxdur' },
  ),
  'Marked with labels': bars(firstTerm, notDated(figures.exact(8)), [
    mark('2015-Q2', 0.5, 'Election'),
    mark('2015-Q3', 0, 'First term'),
    mark('2016-Q2', 0.3, 'State plan'),
    mark('2017-Q1', 0.99, 'Election'),
  ]),
  'Marked with numbers, several on one day': bars(
    firstTerm,
    notDated(figures.exact(8)),
    ['2015-Q1', '2015-Q2', '2015-Q2', '2015-Q2', '2016-Q4', '2016-Q4'].map((slot, index) =>
      mark(slot, 0.5, 'Постановление кабинета министров', `${index}`),
    ),
  ),
}

function mark(slot: string, share: number, label: string, id = `${slot} ${share}`): Annotation {
  return { id, slot, share, label, name: `${label} of the council`, date: '20 May 2015' }
}

function bars(
  points: readonly ChartPoint[],
  apart: ChartPoint | null = null,
  annotations: readonly Annotation[] = [],
): ReactNode {
  return (
    <PeriodBars
      label="Meetings by quarter"
      summary="Meetings were held in every quarter that is recorded."
      unitLabel="meetings"
      nothing="Nobody has recorded this yet."
      formatNumber={formatNumber}
      points={points}
      notDated={apart}
      annotations={annotations}
      onSelect={({ id }) => document.body.setAttribute('data-opened', id)}
    />
  )
}
