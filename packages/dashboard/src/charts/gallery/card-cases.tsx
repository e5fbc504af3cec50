import { ALL_TIME } from '@council-outcomes/figures'
import type { ReactNode } from 'react'
import css from '../../cards/cards.module.css'
import { KpiCard } from '../../cards/kpi-card.tsx'
import { ScopeContext, type ScopeOfPage } from '../../scope/scope.ts'
import { type Card, cardData } from './card-data.ts'
import { figures } from './figures.ts'
import { everyState } from './points.ts'

const scope: ScopeOfPage = {
  council: {
    id: 'council',
    key: 'council',
    name: 'Public Council',
    synthetic: true,
    today: '2026-03-31',
    terms: [],
  },
  period: ALL_TIME,
  term: null,
  periodName: 'All time',
  region: null,
  regionCode: null,
  place: 'All regions',
  opened: null,
  open: () => document.body.setAttribute('data-opened', 'card'),
}

const rising = [3, 5, 2, 4, 6, 4, 7, 12].map(figures.exact)
const falling = [12, 11, 9, 10, 7, 8, 5, 3].map(figures.exact)

/** The figures in large, in each of their states. */
export const cardCases: Readonly<Record<string, ReactNode>> = {
  'Cards: more, the same and fewer than before': cards([
    {
      figure: figures.exact(12),
      series: rising,
      comparison: { verdict: 'UP', earlier: figures.exact(7) },
      target: { status: 'ON_PACE', aim: 16, due: 10 },
    },
    {
      figure: figures.exact(5),
      series: rising.slice(0, 5),
      comparison: { verdict: 'EQUAL', earlier: figures.exact(5) },
    },
    {
      figure: figures.exact(3),
      series: falling,
      comparison: { verdict: 'DOWN', earlier: figures.exact(5) },
      target: { status: 'BEHIND_PACE', aim: 16, due: 10 },
    },
  ]),
  'Cards: cannot tell, nothing to compare, and more in words': cards([
    {
      figure: figures.range(300, 595),
      series: [figures.notReported(), figures.exact(40), figures.notReported(), figures.about(80, 76, 84)],
      comparison: { verdict: 'CANNOT_TELL', earlier: figures.atLeast(200), doubt: 'NOT_EXACT' },
    },
    { figure: figures.exact(19), unquantified: 2, series: rising.slice(0, 3) },
    { figure: figures.zero(), comparison: { verdict: 'DOWN', earlier: figures.exact(1) } },
  ]),
  'Cards: cannot tell, because of what only partly fits': cards([
    {
      figure: figures.exact(2),
      series: rising.slice(0, 4),
      comparison: {
        ...{ verdict: 'CANNOT_TELL', earlier: figures.exact(1) },
        ...{ doubt: 'PARTLY_FITTING', partly: [2, 1] },
      },
    },
    {
      figure: figures.notReported(),
      comparison: {
        ...{ verdict: 'CANNOT_TELL', earlier: figures.zero() },
        ...{ doubt: 'MISSING', partly: [8, 3] },
      },
    },
    {
      figure: figures.exact(7),
      comparison: { verdict: 'CANNOT_TELL', earlier: figures.exact(9), doubt: 'STILL_RUNS' },
    },
  ]),
  'Cards: every state': cards(everyState.map(([label, figure]) => ({ label, figure }))),
  'Cards: one period, none dated, and long words': cards([
    { figure: figures.exact(4), series: [figures.exact(4)] },
    { figure: figures.exact(8), series: Array.from({ length: 9 }, () => figures.notReported()) },
    {
      label: 'Azərbaycan dili kurslarının iştirakçıları olan qaçqınlar və sığınacaq axtaran şəxslər',
      figure: figures.exact(1_204_000),
      series: falling,
      comparison: { verdict: 'DOWN', earlier: figures.exact(2_310_500) },
    },
  ]),
}

function cards(all: readonly Card[]): ReactNode {
  return (
    <ScopeContext value={scope}>
      <div className={css.cards}>
        {all.map((card, index) => (
          <KpiCard key={index} kpi={cardData(card)} />
        ))}
      </div>
    </ScopeContext>
  )
}
