import {
  type Analysis,
  type AnalysisAxis,
  type FigureColumns,
  type MetricAnswer,
  type MetricDefinition,
  metricOf,
} from '@council-outcomes/metrics'
import { builder } from '../builder.ts'
import { AxisType } from '../kpi/axis.ts'
import { VerdictEnum } from '../kpi/comparison.ts'
import { ConflictType, withStatements } from '../kpi/conflict.ts'
import { type Dated, MemberType, memberInView } from '../kpi/member.ts'
import { Metric } from '../kpi/metric.ts'
import { Straddling } from '../kpi/straddling.ts'
import { FigureType } from '../values/figure.ts'

export const AnalysisTotal = builder.objectRef<MetricAnswer>('AnalysisTotal').implement({
  description: 'The whole figure of one metric, over all rows and whatever `limit` cuts off.',
  fields: (t) => ({
    metric: t.field({
      type: Metric,
      description: 'What is counted.',
      resolve: ({ metric }): MetricDefinition => metricOf(metric),
    }),
    figure: t.expose('total', { type: FigureType, description: 'The figure.' }),
    compared: t.expose('comparedTotal', {
      type: FigureType,
      nullable: true,
      description: 'The figure of the earlier days; null where none was asked or there are none.',
    }),
    verdict: t.expose('totalVerdict', {
      type: VerdictEnum,
      nullable: true,
      description: 'How the two compare; null where nothing is compared.',
    }),
    straddling: t.expose('straddling', {
      type: Straddling,
      description: 'What only partly fits, or may fit, and is therefore not in the figure.',
    }),
    conflicts: t.field({
      type: [ConflictType],
      description: 'Reported totals that say less than is recorded.',
      resolve: ({ conflicts }, _args, context, info) => withStatements(conflicts, context, info),
    }),
  }),
})

interface MemberFigure {
  readonly metric: MetricDefinition
  readonly columns: FigureColumns
  readonly position: number
}

const MemberFigureType = builder.objectRef<MemberFigure>('MemberFigure').implement({
  description: 'The figure of one metric for one member of an axis, over all other axes.',
  fields: (t) => ({
    metric: t.expose('metric', { type: Metric, description: 'What is counted.' }),
    figure: t.field({
      type: FigureType,
      description: 'The figure.',
      resolve: ({ columns, position }) => columns.figure(position),
    }),
  }),
})

interface AskedAxisTotals extends Dated<AnalysisAxis> {
  /** Of each metric, one entry a member. */
  readonly totals: readonly { readonly metric: MetricDefinition; readonly columns: FigureColumns }[]
}

interface MemberTotals {
  readonly axis: AskedAxisTotals
  readonly position: number
}

const MemberTotalsType = builder.objectRef<MemberTotals>('MemberTotals').implement({
  description: 'The figures of one member of an axis, over all other axes.',
  fields: (t) => ({
    member: t.field({
      type: MemberType,
      description: 'What the figures are of.',
      resolve: ({ axis: { members, calendar }, position }) => {
        const member = members[position]
        if (member === undefined) throw new Error('A total belongs to a member of its axis.')
        return memberInView(member, calendar)
      },
    }),
    figures: t.field({
      type: [MemberFigureType],
      description: 'A figure of each metric, as they were asked.',
      resolve: ({ axis, position }) => axis.totals.map((total) => ({ ...total, position })),
    }),
  }),
})

export const AxisTotals = builder.objectRef<AskedAxisTotals>('AxisTotals').implement({
  description: 'The totals along one axis: counted anew where cells do not add up.',
  fields: (t) => ({
    axis: t.expose('axis', { type: AxisType, description: 'The axis.' }),
    members: t.field({
      type: [MemberTotalsType],
      description: 'Each member of the axis with its figures.',
      resolve: (axis) => axis.members.map((_, position) => ({ axis, position })),
    }),
  }),
})

export function axisTotalsOf(
  { axes, metrics }: Analysis,
  calendar: AskedAxisTotals['calendar'],
): readonly AskedAxisTotals[] {
  return axes.map((axis, index) => ({
    ...axis,
    calendar,
    totals: metrics.flatMap(({ metric, axisTotals }) => {
      const columns = axisTotals[index]
      return columns === undefined ? [] : [{ metric: metricOf(metric), columns }]
    }),
  }))
}
