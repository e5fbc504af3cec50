import type { ReactNode } from 'react'
import type { ChartFigure, ChartPoint } from '../chart-point.ts'
import { CategoryBars, ChartTable, RankedBars, Sparkline, TileMap } from '../index.ts'
import { figures } from './figures.ts'
import { everyState, formatNumber, notDated, point, quarters } from './points.ts'
import { regions } from './regions.ts'

const words = {
  label: 'Persons assisted',
  summary: 'Most help went to Baku.',
  unitLabel: 'persons',
  formatNumber,
}
const onSelect = ({ id }: ChartPoint) => document.body.setAttribute('data-opened', id)
const states = everyState.map(([label, figure]) => point(label, label, figure))
const full = regions.map(({ code, name }, index) =>
  point(
    code,
    name,
    figures.exact([1204, 96, 310, 88, 0, 412, 57, 233, 140, 71, 12, 505, 66, 29][index] ?? 1),
  ),
)
const rest = [
  point('not-located', 'Not located', figures.exact(595)),
  point('several', 'Several regions', figures.atLeast(40)),
]
const longNames = [
  point(
    'a',
    'Qaçqınlar, sığınacaq axtaran şəxslər və məcburi köçkünlər üçün Azərbaycan dili kursları',
    figures.exact(157),
  ),
  point(
    'b',
    'Психологическая, медицинская и юридическая помощь вынужденным переселенцам',
    figures.about(138, 131, 145),
  ),
  point('c', 'Достопримечательностноведение', figures.range(300, 595)),
]

/** Lying bars, maps, small pictures and tables in each of their states. */
export const placeCases: Readonly<Record<string, ReactNode>> = {
  'Categories: every state': (
    <CategoryBars
      {...words}
      points={states}
      rest={[point('rest', 'Not specified', figures.exact(50))]}
      onSelect={onSelect}
      selectedId="About"
    />
  ),
  'Categories: fixed colours': (
    <CategoryBars
      {...words}
      points={full.slice(0, 5)}
      categoryOrder={regions.map(({ code }) => code)}
      onSelect={onSelect}
    />
  ),
  'Categories: long az and ru words': <CategoryBars {...words} points={longNames} onSelect={onSelect} />,
  'Categories: one': <CategoryBars {...words} points={full.slice(0, 1)} onSelect={onSelect} />,
  'Categories: all not recorded': (
    <CategoryBars
      {...words}
      points={states.map(({ id, label }) => point(id, label, figures.notReported()))}
    />
  ),
  'Ranking with members apart': (
    <RankedBars
      {...words}
      points={full.toSorted((one, other) => (other.figure.value ?? 0) - (one.figure.value ?? 0))}
      rest={rest}
      onSelect={onSelect}
      selectedId="ER-GD"
    />
  ),
  'Ranking: every state': <RankedBars {...words} points={states} onSelect={onSelect} />,
  'Ranking: one place': <RankedBars {...words} points={full.slice(0, 1)} onSelect={onSelect} />,
  'Ranking: long az and ru words': (
    <RankedBars {...words} points={longNames} rest={rest} onSelect={onSelect} />
  ),
  'Tile map: full': (
    <TileMap {...words} tiles={tiles(full)} rest={rest} onSelect={onSelect} selectedId="ER-GD" />
  ),
  'Tile map: every state': (
    <TileMap
      {...words}
      tiles={tiles(regions.map(({ code, name }, index) => point(code, name, state(index))))}
      rest={[notDated(figures.hidden())]}
      onSelect={onSelect}
    />
  ),
  'Tile map: one place': (
    <TileMap
      {...words}
      tiles={tiles(full.map((one, index) => (index === 4 ? one : { ...one, figure: figures.notReported() })))}
      rest={[]}
      onSelect={onSelect}
    />
  ),
  'Tile map: nothing recorded': (
    <TileMap
      {...words}
      nothing="Nobody has recorded this yet."
      tiles={tiles(regions.map(({ code, name }) => point(code, name, figures.notReported())))}
      rest={[]}
    />
  ),
  'Sparklines: full, gaps, every state, one': (
    <div style={{ display: 'grid', gap: 24, maxWidth: 240 }}>
      <Sparkline
        summary="Rising."
        points={quarters([3, 5, 2, 4, 6, 4, 7, 3].map(figures.exact)).map((one, index) => ({
          ...one,
          running: index === 7,
        }))}
      />
      <Sparkline
        summary="Four of nine."
        points={quarters(
          [0, 1, 0, 0, 1, 1, 0, 1, 0].map((value) => (value ? figures.exact(1) : figures.notReported())),
        )}
      />
      <Sparkline summary="Every state." points={states} />
      <Sparkline summary="One." points={states.slice(0, 1)} />
    </div>
  ),
  Table: (
    <ChartTable
      caption="Meetings by quarter, first term"
      headings={{ label: 'Quarter', figure: 'Meetings', qualifier: 'Certainty', note: 'Note' }}
      points={[
        ...states,
        ...longNames,
        point('fewer', 'Q4 2016', figures.exact(7), { change: 'from 12 to 7 since the quarter before' }),
      ]}
      rest={[notDated(figures.exact(8))]}
      total={point('total', 'Total', figures.exact(12))}
      qualifierWord={({ figure }) => (figure.qualifier === 'EXACT' ? 'exact' : 'not exact')}
      onSelect={onSelect}
    />
  ),
}

function state(index: number): ChartFigure {
  return everyState[index % everyState.length]?.[1] ?? figures.zero()
}

function tiles(points: readonly ChartPoint[]) {
  return regions.flatMap(({ short, row, col }, index) => {
    const at = points[index]
    return at === undefined ? [] : [{ code: short, row, col, point: at }]
  })
}
