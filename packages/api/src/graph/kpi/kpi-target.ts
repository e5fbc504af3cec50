import type { TargetAim, TargetStatus } from '@council-outcomes/figures'
import { type ReachedTarget, reachedTarget, type TargetData, targetOf } from '@council-outcomes/metrics'
import { builder } from '../builder.ts'
import { inView } from '../council-calendar.ts'
import { describedEnum } from '../described-enum.ts'
import { Region } from '../entities/region.ts'
import { FigureType } from '../values/figure.ts'
import { PeriodType } from '../values/period.ts'
import type { AskedKpi } from './asked-kpi.ts'
import { Metric } from './metric.ts'
import { PaceType } from './pace.ts'

interface AskedTarget extends ReachedTarget {
  readonly kpi: AskedKpi
}

const TargetAimEnum = describedEnum<TargetAim>('TargetAim', 'What a target asks of its figure.', {
  AT_LEAST: 'To reach it.',
  AT_MOST: 'Not to pass it: less is better.',
})

const TargetStatusEnum = describedEnum<TargetStatus>(
  'TargetStatus',
  'Where a figure stands against its target. A count of a running period is held against what is due today, as if every day brought the same; a stock, a share or a median against the whole target.',
  {
    NOT_BEGUN: 'The first day is still to come.',
    ON_PACE: 'The period runs, and the figure is where it should be today.',
    BEHIND_PACE: 'The period runs, and the figure is not where it should be today.',
    MET: 'The target is certainly kept.',
    MISSED: 'The target is certainly not kept.',
    CANNOT_TELL:
      'The record is not exact enough to say, what only partly fits could change it, nothing is recorded, or the units differ.',
  },
)

export const KpiTarget = builder.objectRef<AskedTarget>('KpiTarget').implement({
  description: 'What was planned, and how far it has come.',
  fields: (t) => ({
    metric: t.field({ type: Metric, description: 'What is counted.', resolve: ({ kpi }) => kpi.metric }),
    figure: t.expose('figure', { type: FigureType, description: 'The target.' }),
    aim: t.expose('aim', {
      type: TargetAimEnum,
      description: 'Whether it is to be reached, or not to be passed.',
    }),
    period: t.field({
      type: PeriodType,
      description: 'The days that it was set for.',
      resolve: ({ kpi }) => inView(kpi.period, kpi.calendar),
    }),
    region: t.field({
      type: Region,
      nullable: true,
      description: 'Where; null for everywhere.',
      resolve: ({ kpi }) => kpi.region,
    }),
    actual: t.expose('actual', { type: FigureType, description: 'The figure that stands against it.' }),
    progress: t.expose('progress', {
      type: FigureType,
      description: 'How much of it the figure is, in per cent; more than 100 where it was passed.',
    }),
    status: t.expose('status', {
      type: TargetStatusEnum,
      description: 'Where the figure stands against it.',
    }),
    pace: t.expose('pace', {
      type: PaceType,
      nullable: true,
      description:
        'What it asks of the days that are left; null where the period does not run, nothing is recorded, or the figure is a stock, a share or a median.',
    }),
  }),
})

/** Null where none was published for exactly the asked period and region. */
export async function targetOfKpi(kpi: AskedKpi): Promise<AskedTarget | null> {
  const target = targetOf(kpi.question, kpi.calendar.council, kpi.regions)
  return target && against(target, kpi)
}

/** A target beside the figure of its own days and place. */
export async function against(target: TargetData, kpi: AskedKpi): Promise<AskedTarget> {
  return { ...reachedTarget(target, await kpi.total(), kpi.calendar.today), kpi }
}
