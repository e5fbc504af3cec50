import type { Figure, Verdict } from '@council-outcomes/figures'
import { type Analysis, type MetricAnswer, type MetricDefinition, metricOf } from '@council-outcomes/metrics'
import { builder } from '../builder.ts'
import type { CouncilCalendar } from '../council-calendar.ts'
import { VerdictEnum } from '../kpi/comparison.ts'
import { type MemberInView, MemberType } from '../kpi/member.ts'
import { Metric } from '../kpi/metric.ts'
import { FigureType } from '../values/figure.ts'

/** The figure of one metric in one row. */
interface FigureInRow {
  readonly answer: MetricAnswer
  readonly row: number
}

const AnalysisFigure = builder.objectRef<FigureInRow>('AnalysisFigure').implement({
  description: 'The figure of one metric in one row.',
  fields: (t) => ({
    metric: t.field({
      type: Metric,
      description: 'What is counted.',
      resolve: ({ answer }): MetricDefinition => metricOf(answer.metric),
    }),
    figure: t.field({
      type: FigureType,
      description: 'The figure.',
      resolve: ({ answer, row }): Figure => answer.cells.figure(row),
    }),
    compared: t.field({
      type: FigureType,
      nullable: true,
      description: 'The figure of the earlier days; null where none was asked or there are none.',
      resolve: ({ answer, row }): Figure | null => answer.compared?.figure(row) ?? null,
    }),
    verdict: t.field({
      type: VerdictEnum,
      nullable: true,
      description: 'How the two compare; null where nothing is compared.',
      resolve: ({ answer, row }): Verdict | null => answer.verdicts?.[row] ?? null,
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
    return { positions, members: members.map((member): MemberInView => ({ member, calendar })) }
  })
  return Array.from({ length: rows }, (_, row) => ({
    members: views.flatMap(({ members, positions }) => members[positions[row] ?? -1] ?? []),
    figures: metrics.map((answer) => ({ answer, row })),
  }))
}
