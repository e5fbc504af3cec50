import {
  type Analysis,
  type AnalysisAxis,
  type MetricAnswer,
  type MetricDefinition,
  metricOf,
} from '@council-outcomes/metrics'
import { builder } from '../builder.ts'
import { AxisType } from '../kpi/axis.ts'
import { type Dated, type MemberInView, MemberType, memberInView } from '../kpi/member.ts'
import { Metric } from '../kpi/metric.ts'
import { FigureColumnsType } from './figure-columns.ts'

const AnalysisAxisType = builder.objectRef<Dated<AnalysisAxis>>('AnalysisAxis').implement({
  description: 'An axis of an analysis: its members, and which of them each row stands for.',
  fields: (t) => ({
    axis: t.expose('axis', { type: AxisType, description: 'By what is split.' }),
    members: t.field({
      type: [MemberType],
      description: 'The members that rows stand for, in order, and those for what cannot be placed.',
      resolve: ({ members, calendar }): readonly MemberInView[] =>
        members.map((member) => memberInView(member, calendar)),
    }),
    positions: t.field({
      type: 'PositionColumn',
      description: 'Which of the members each row stands for.',
      resolve: ({ positions }) => positions,
    }),
  }),
})

const MetricColumns = builder.objectRef<MetricAnswer>('MetricColumns').implement({
  description: 'The figures of one metric, one entry a row.',
  fields: (t) => ({
    metric: t.field({
      type: Metric,
      description: 'What is counted.',
      resolve: ({ metric }): MetricDefinition => metricOf(metric),
    }),
    figures: t.expose('cells', { type: FigureColumnsType, description: 'The figures.' }),
    compared: t.expose('compared', {
      type: FigureColumnsType,
      nullable: true,
      description: 'The same rows in the earlier period; null where none was asked or there is none.',
    }),
    verdicts: t.field({
      type: 'VerdictColumn',
      nullable: true,
      description: 'How the two compare; null where nothing is compared.',
      resolve: ({ verdicts }) => verdicts,
    }),
    axisTotals: t.expose('axisTotals', {
      type: [FigureColumnsType],
      description:
        'For each axis the figures of its members over all other axes, one entry a member; counted anew where cells do not add up.',
    }),
  }),
})

export const AnalysisColumns = builder
  .objectRef<Dated<{ readonly answer: Analysis }>>('AnalysisColumns')
  .implement({
    description:
      'An analysis in columns: the compact shape for programs. Entry r of every column belongs to row r, which stands for `members[positions[r]]` of each axis.',
    fields: (t) => ({
      axes: t.field({
        type: [AnalysisAxisType],
        description: 'The axes: time, then region, then the dimensions as they were asked.',
        resolve: ({ answer, calendar }) => answer.axes.map((axis) => ({ ...axis, calendar })),
      }),
      metrics: t.field({
        type: [MetricColumns],
        description: 'The metrics, as they were asked.',
        resolve: ({ answer }) => answer.metrics,
      }),
    }),
  })
