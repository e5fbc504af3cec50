import type { ReactNode } from 'react'
import type { AnswerMember } from '../../pages/explore/answer.ts'
import { ExploreTable } from '../../pages/explore/table/explore-table.tsx'
import { ChartTable, HeatTable, PeriodBars, PeriodLines, RankedBars } from '../index.ts'
import { told } from './card-data.ts'
import { figures } from './figures.ts'
import { formatNumber, notDated, point } from './points.ts'

const THOUSAND = Array.from({ length: 1_000 }, (_, index) => index)
const FIRST_DAY = Date.UTC(2015, 4, 20)

/** A level that wanders, so that neighbours differ and a displaced mark shows. */
const levelOf = (index: number) => 1 + ((index * 7919) % 97)
const figureOf = (index: number) => (index % 23 === 5 ? figures.notReported() : figures.exact(levelOf(index)))
const days = THOUSAND.map((index) => {
  const day = new Date(FIRST_DAY + index * 86_400_000).toISOString().slice(0, 10)
  return point(day, day, figureOf(index), { shortLabel: day.slice(8), group: day.slice(0, 4) })
})
const places = THOUSAND.map((index) =>
  point(`place-${index}`, `Place ${index + 1}`, figures.exact(1_000 - index)),
)
const words = {
  label: 'Persons assisted',
  summary: 'A thousand figures.',
  unitLabel: 'persons',
  formatNumber,
  onSelect: () => undefined,
}
const members = THOUSAND.map(
  (index): AnswerMember => ({
    code: `place-${index}`,
    kind: 'CATEGORY',
    label: `Place ${index + 1}`,
    period: null,
    region: null,
  }),
)

/** Charts and tables of a thousand figures. Long lists are cut in their pictures. */
export const thousandCases: Readonly<Record<string, ReactNode>> = {
  'A thousand days': <PeriodBars {...words} points={days} notDated={notDated(figures.exact(14))} />,
  'Line: a thousand days': (
    <PeriodLines
      {...words}
      periods={days}
      series={[{ code: 'all', label: 'All', points: days, notDated: null }]}
      notDatedLabel="Not dated"
      categoryOrder={['all']}
      otherLabel="Other"
    />
  ),
  'Ranking: a thousand places': <RankedBars {...words} points={places} />,
  'Heat: a thousand cells': heat(40, 25),
  'Table: a thousand rows': (
    <ChartTable
      caption="Persons assisted by place"
      headings={{ label: 'Place', figure: 'Persons', note: 'Note' }}
      points={places}
      total={point('total', 'Total', figures.exact(500_500))}
    />
  ),
  'Table of Explore: a thousand rows': (
    <ExploreTable
      caption="Persons assisted by place"
      answer={{
        axes: [{ code: 'DISTRICT', kind: 'REGION', label: 'district', members }],
        metrics: [
          {
            code: 'PERSONS_ASSISTED',
            label: 'Persons assisted',
            unit: 'PERSON',
            additive: true,
            total: { figure: told(figures.exact(48_500)), compared: null, verdict: null },
            straddling: { count: 0, words: '' },
            axisTotals: [],
          },
        ],
        rows: members.map((member, index) => ({
          members: [member],
          figures: [{ figure: told(figureOf(index)), compared: told(figures.exact(40)), verdict: 'DOWN' }],
        })),
        hasMore: true,
        comparison: { current: '2026', compared: '2025' },
        receipt: { definitions: [] },
      }}
    />
  ),
}

function heat(height: number, width: number): ReactNode {
  const line = (id: string, label: string) => ({
    id,
    label,
    apart: false,
    total: point(`total ${id}`, label, figures.exact(2_400)),
  })
  return (
    <HeatTable
      {...words}
      headings={{ rows: 'Place', total: 'In all' }}
      columns={THOUSAND.slice(0, width).map((column) => line(`column ${column}`, `${2_001 + column}`))}
      rows={THOUSAND.slice(0, height).map((row) => ({
        ...line(`row ${row}`, `Place ${row + 1}`),
        cells: THOUSAND.slice(0, width).map((column) =>
          point(`${row} ${column}`, `Place ${row + 1}, ${2_001 + column}`, figureOf(row * width + column)),
        ),
      }))}
      total={point('total', 'In all', figures.exact(48_500))}
    />
  )
}
