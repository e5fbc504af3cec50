import { refuseTwice } from '@council-outcomes/metrics'
import { builder } from '../builder.ts'
import { councilArgs } from '../council-args.ts'
import { councilCalendar, inView } from '../council-calendar.ts'
import { askedPeriod, PeriodInput } from '../period-input.ts'
import { PeriodType } from '../values/period.ts'
import { askedKpi } from './asked-kpi.ts'
import { askedScope } from './asked-scope.ts'
import { ComparisonModeEnum } from './comparison.ts'
import { Kpi } from './kpi.ts'
import { KpiFilter } from './kpi-filter.ts'
import { MetricCodeEnum } from './metric.ts'

builder.queryFields((t) => ({
  kpis: t.field({
    type: [Kpi],
    args: {
      ...councilArgs,
      metrics: t.arg({
        type: [MetricCodeEnum],
        required: true,
        description: 'What is counted, each once.',
      }),
      period: t.arg({ type: PeriodInput, description: 'When; all time when left out.' }),
      region: t.arg.string({ description: 'The code of a region; everywhere when left out.' }),
      regionsAsOf: t.arg({
        type: 'Date',
        description:
          'The day whose division of the country is used, for all records; today when left out. Ask as of 6 July 2021 for the economic regions before 2021.',
      }),
      filter: t.arg({ type: KpiFilter, description: 'Which categories; all when left out.' }),
      compare: t.arg({
        type: ComparisonModeEnum,
        description: 'What to compare with; nothing when left out.',
      }),
    },
    description: 'Key figures of a council, in the order in which they are asked.',
    resolve: async (_root, asked, context) => {
      refuseTwice('metrics', asked.metrics)
      const scope = await askedScope(asked, asked.metrics, context)
      return asked.metrics.map((code) => askedKpi(code, scope, asked, context))
    },
  }),
  resolvePeriod: t.field({
    type: PeriodType,
    args: {
      ...councilArgs,
      period: t.arg({ type: PeriodInput, required: true, description: 'The period to work out.' }),
    },
    description: 'The days that a period means for a council today.',
    resolve: (_root, { council, period }, context) => {
      const calendar = councilCalendar(council, context)
      return inView(askedPeriod(period, calendar), calendar)
    },
  }),
}))
