import { comparisonDoubtFragment } from '../../cards/comparison-doubt.tsx'
import { comparisonLineFragment } from '../../cards/comparison-line.tsx'
import { kpiCardFragment } from '../../cards/kpi-card.tsx'
import { columnFiguresFragment } from '../../figures/column-figures.ts'
import { shownCellsFragment, shownMemberFragment } from '../../figures/shown-cells.ts'
import { type ShownFigure, shownFigureFragment } from '../../figures/shown-figure.ts'
import { shownPeriodFragment } from '../../figures/shown-period.ts'
import { makeFragmentData } from '../../generated/fragment-masking.ts'
import type { ComparisonDoubt, Qualifier, TargetStatus, Verdict } from '../../generated/graphql.ts'
import { shownTargetFragment } from '../../targets/shown-target.ts'
import type { ChartFigure } from '../chart-point.ts'
import { point, quarters } from './points.ts'

export interface Card {
  readonly label?: string
  readonly figure: ChartFigure
  readonly series?: readonly ChartFigure[]
  readonly comparison?: {
    readonly verdict: Verdict
    readonly earlier: ChartFigure
    readonly doubt?: ComparisonDoubt
    /** How many records only partly fit the days, and the earlier days. */
    readonly partly?: readonly [current: number, earlier: number]
  }
  readonly target?: { readonly status: TargetStatus; readonly aim: number; readonly due: number }
  /** How many records tell of more in words only. */
  readonly unquantified?: number
}

/** The answer of the graph that a card is made of: the first quarter of 2026, beside the one before. */
export function cardData({ label = 'Meetings held', figure, series = [], unquantified = 0, ...more }: Card) {
  const { comparison, target } = more
  return makeFragmentData(
    {
      metric: { code: 'MEETINGS_HELD', label, unit: 'MEETING' },
      figure: { unquantified, ...masked(figure) },
      comparison: comparison === undefined ? null : comparisonData(figure, comparison),
      target: target === undefined ? null : targetData(figure, target),
      series: seriesData(series, figure),
    },
    kpiCardFragment,
  )
}

/** The figure by quarter, in the columns of the graph. */
function seriesData(series: readonly ChartFigure[], total: ChartFigure) {
  const all = series.map(told)
  return makeFragmentData(
    {
      columns: {
        members: quarters(series).map(({ id, label }) =>
          makeFragmentData(
            { code: id, label, period: { kind: 'QUARTER', running: false } },
            shownMemberFragment,
          ),
        ),
        placed: all.length,
        figures: makeFragmentData(
          {
            unit: 'MEETING',
            units: null,
            values: all.map(({ value }) => value),
            lows: all.map(({ low }) => low),
            highs: all.map(({ high }) => high),
            ranges: all.map(({ range }) => range),
            states: all.map(({ state }) => state),
            qualifiers: all.map(({ qualifier }) => qualifier),
            display: all.map(({ display }) => display),
            displayWithUnit: all.map(({ displayWithUnit }) => displayWithUnit),
          },
          columnFiguresFragment,
        ),
      },
      total: masked(total),
    },
    shownCellsFragment,
  )
}

function comparisonData(
  figure: ChartFigure,
  { verdict, earlier, doubt, partly: [current, before] = [0, 0] }: NonNullable<Card['comparison']>,
) {
  const compared = {
    current: quarter('2026-Q1', '2026-01-01', '2026-03-31'),
    compared: quarter('2025-Q4', '2025-10-01', '2025-12-31'),
    currentFigure: told(figure),
    figure: told(earlier),
  }
  const why = {
    doubt: doubt ?? null,
    currentStraddling: { count: current },
    straddling: { count: before },
  }
  return makeFragmentData(
    { verdict, ...compared, ...makeFragmentData({ ...compared, ...why }, comparisonDoubtFragment) },
    comparisonLineFragment,
  )
}

function targetData(actual: ChartFigure, { status, aim, due }: NonNullable<Card['target']>) {
  return makeFragmentData(
    {
      aim: 'AT_LEAST',
      status,
      figure: { value: aim, displayWithUnit: `${aim} meetings` },
      actual: masked(actual),
      period: { to: '2026-12-31' },
      pace: {
        due: { value: due },
        remaining: { state: 'REPORTED', displayWithUnit: `${aim - (actual.value ?? 0)} meetings` },
        speed: { per: 'MONTH', needed: { display: '1.5' }, soFar: { display: '1' } },
      },
    },
    shownTargetFragment,
  )
}

function quarter(code: string, from: string, to: string) {
  return makeFragmentData({ kind: 'QUARTER', code, from, to }, shownPeriodFragment)
}

function masked(figure: ChartFigure) {
  return makeFragmentData(told(figure), shownFigureFragment)
}

/** A figure in the words of the graph. */
export function told(figure: ChartFigure): ShownFigure {
  const { display, displayShort = display } = point('', '', figure)
  return {
    ...figure,
    // The figures of the gallery have the qualifiers of the graph; charts only do not need to know them.
    qualifier: figure.qualifier as Qualifier,
    unit: 'MEETING',
    display: displayShort,
    displayWithUnit: display,
  }
}
