import type { Figure, Verdict } from '@council-outcomes/figures'
import { type Analysis, type MetricAnswer, type MetricDefinition, metricOf } from '@council-outcomes/metrics'
import { builder } from '../builder.ts'
import type { CouncilCalendar } from '../council-calendar.ts'
import { VerdictEnum } from '../kpi/comparison.ts'
import { type MemberInView, MemberType, memberInView } from '../kpi/member.ts'
import { Metric } from '../kpi/metric.ts'
import { FigureType } from '../values/figure.ts'

/** The figure of one metric in one row; plain, because there are thousands and nothing is quicker to read. */
interface FigureInRow {
  readonly metric: MetricDefinition
  readonly figure: Figure
  readonly compared: Figure | null
  readonly verdict: Verdict | null
}

const AnalysisFigure = builder.objectRef<FigureInRow>('AnalysisFigure').implement({
  description: 'The figure of one metric in one row.',
  fields: (t) => ({
    metric: t.expose('metric', { type: Metric, description: 'What is counted.' }),
    figure: t.expose('figure', { type: FigureType, description: 'The figure.' }),
    compared: t.expose('compared', {
      type: FigureType,
      nullable: true,
      description: 'The figure of the earlier days; null where none was asked or there are none.',
    }),
    verdict: t.expose('verdict', {
      type: VerdictEnum,
      nullable: true,
      description: 'How the two compare; null where nothing is compared.',
    }),
  }),
})

interface Row {
  readonly members: readonly MemberInView[]
  readonly figures: readonly FigureInRow[]
}

export const AnalysisRow = builder.objectRef<Row>('AnalysisRow').implement({
  description: 'A row of an analysis: one member of each axis, and one figure of each metric.',
  fields: (t) => ({
    members: t.expose('members', {
      type: [MemberType],
      description: 'What the row stands for: a member of each axis, in the order of the axes.',
    }),
    figures: t.expose('figures', {
      type: [AnalysisFigure],
      description: 'A figure of each metric, as they were asked.',
    }),
  }),
})

export function rowsOf({ rows, axes, metrics }: Analysis, calendar: CouncilCalendar): readonly Row[] {
  const views = axes.map(({ members, positions }) => {
    return { positions, members: members.map((member) => memberInView(member, calendar)) }
  })
  const figures = metrics.map(figuresIn)
  return Array.from({ length: rows }, (_, row) => ({
    members: views.flatMap(({ members, positions }) => members[positions[row] ?? -1] ?? []),
    figures: figures.map((inRow) => inRow(row)),
  }))
}

function figuresIn({ metric, cells, compared, verdicts }: MetricAnswer): (row: number) => FigureInRow {
  const definition = metricOf(metric)
  return (row) => ({
    metric: definition,
    figure: cells.figure(row),
    compared: compared?.figure(row) ?? null,
    verdict: verdicts?.[row] ?? null,
  })
}
