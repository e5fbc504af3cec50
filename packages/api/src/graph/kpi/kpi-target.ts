import { type ReachedTarget, targetOf } from '@council-outcomes/metrics'
import { builder } from '../builder.ts'
import { inView } from '../council-calendar.ts'
import { Region } from '../entities/region.ts'
import { FigureType } from '../values/figure.ts'
import { PeriodType } from '../values/period.ts'
import type { AskedKpi } from './asked-kpi.ts'

interface AskedTarget extends ReachedTarget {
  readonly kpi: AskedKpi
}

export const KpiTarget = builder.objectRef<AskedTarget>('KpiTarget').implement({
  description: 'What was planned, and how far it has come.',
  fields: (t) => ({
    figure: t.expose('figure', { type: FigureType, description: 'The target.' }),
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
    progress: t.expose('progress', {
      type: FigureType,
      description: 'How much of it the figure is, in per cent; more than 100 where it was passed.',
    }),
  }),
})

/** Null where none was published for exactly the asked period and region. */
export async function targetOfKpi(kpi: AskedKpi): Promise<AskedTarget | null> {
  const { question, calendar, regions, total } = kpi
  const reached = targetOf(question, calendar.council, regions, (await total()).figure)
  return reached && { ...reached, kpi }
}
