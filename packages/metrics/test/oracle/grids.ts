import type { Figure, Period } from '@council-outcomes/figures'
import type { MetricCode } from '../../src/metric-code.ts'
import type { AnalysisQuestion } from '../../src/question/analysis.ts'
import type { Axis } from '../../src/question/question.ts'
import { stepsOf } from './buckets.ts'
import { type CountedGrid, countedGrid, countedMetrics } from './counted-grid.ts'
import type { CouncilRecord } from './made-up/record.ts'
import { divisionOf } from './question.ts'
import { read } from './reading.ts'
import { isRemaining } from './remaining.ts'
import { type AxisMembers, byFigure, membersOn, type Row, shownRows } from './rows.ts'
import type { Grid } from './split.ts'
import { type OracleTotal, totalOf } from './total.ts'

export type AskedAnalysis = Omit<AnalysisQuestion, 'council'>

/** An analysis counted in one period, all metrics on the same axes. */
export interface Grids {
  readonly grid: Grid
  /** One an axis. */
  readonly members: readonly AxisMembers[]
  readonly rows: readonly Row[]
  readonly metrics: readonly (CountedGrid & {
    readonly metric: MetricCode
    readonly total: OracleTotal
    /** By axis, the figure of each member over all others. */
    readonly axisTotals: readonly ((member: string) => Figure)[]
  })[]
}

export function gridsOf(
  record: CouncilRecord,
  question: AskedAnalysis,
  period: Period,
  keep: Grid['joined'] = null,
): Grids {
  const { axes, region, regionsAsOf, filter } = question
  const ask = (metric: MetricCode) => ({ metric, period, region, regionsAsOf, filter })
  const readings = question.metrics.flatMap(countedMetrics).map((metric) => read(record, ask(metric)))
  const steps = axes.flatMap((axis) => (axis.kind === 'TIME' ? stepsOf(axis.grain, readings) : []))
  const grid = { axes, steps, joined: keep }

  const metrics = question.metrics.map((metric) => ({
    metric,
    ...countedGrid(record, ask(metric), grid),
    total: totalOf(record, ask(metric)),
    axisTotals: axes.map((axis, at) => {
      const alone = countedGrid(record, ask(metric), onlyAxis(grid, axis, at))
      return (member: string) => alone.at([member])
    }),
  }))
  const division = divisionOf(ask('EVENTS_HELD'), record)
  const members = axes.map((_, at) => membersOn(grid, at, division, region))
  return {
    grid,
    members,
    metrics,
    rows: shownRows(
      grid,
      metrics.flatMap(({ filled }) => filled),
      members,
    ),
  }
}

function onlyAxis({ steps, joined }: Grid, axis: Axis, at: number): Grid {
  return {
    axes: [axis],
    steps: axis.kind === 'TIME' ? steps : [],
    joined: joined?.axis === at ? { ...joined, axis: 0 } : null,
  }
}

/** Of the members that hold anything, those that come first under a metric; what it says nothing of comes last. */
export function keptMembers({ metrics, members }: Grids, top: AnalysisQuestion['top']): Grid['joined'] {
  if (top === null) return null
  const total = metrics.find(({ metric }) => metric === top.metric)?.axisTotals[top.axis]
  const holding = metrics.flatMap(({ filled }) => filled.map((row) => row[top.axis]))
  const ranked = members[top.axis]?.all.filter((member) => holding.includes(member) && !isRemaining(member))
  if (total === undefined || ranked === undefined) return null
  return { axis: top.axis, kept: byFigure(ranked, total, 'DESCENDING').slice(0, top.count) }
}
