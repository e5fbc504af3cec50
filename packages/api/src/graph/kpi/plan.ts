import { type PlannedTarget, plannedWithin } from '@council-outcomes/metrics'
import { builder } from '../builder.ts'
import type { GraphContext } from '../context.ts'
import { councilArgs } from '../council-args.ts'
import { bounded, boundedArgs } from '../entities/bounded.ts'
import { PeriodInput } from '../period-input.ts'
import { askedKpi } from './asked-kpi.ts'
import { type AskedScope, askedScope } from './asked-scope.ts'
import { against, KpiTarget } from './kpi-target.ts'
import { MetricCodeEnum } from './metric.ts'
import { regionByCode } from './region-by-code.ts'

builder.queryField('plan', (t) =>
  t.field({
    type: [KpiTarget],
    args: {
      ...councilArgs,
      metrics: t.arg({ type: [MetricCodeEnum], description: 'Of what is counted; of all when left out.' }),
      period: t.arg({ type: PeriodInput, description: 'When; all time when left out.' }),
      region: t.arg.string({ description: 'The code of a region; anywhere when left out.' }),
      ...boundedArgs,
    },
    description:
      'What was planned for times that lie in the period and places that lie in the region, each beside what came of it. The newest plans first; of one time in the order of `metrics`, the whole before its regions.',
    resolve: async (_root, { first, ...asked }, context) => {
      const { take } = bounded({ first })
      const metrics = asked.metrics ?? null
      const scope = await askedScope(asked, metrics ?? [], context)
      const within = { period: scope.period, region: scope.region?.code ?? null, metrics }
      const planned = plannedWithin(within, scope.calendar.council, scope.regions).slice(0, take)
      return planned.map((one) => against(one.target, ownKpi(one, scope, context)))
    },
  }),
)

/** The figure of exactly the days and the place of a target. */
function ownKpi({ metric, period, region }: PlannedTarget, scope: AskedScope, context: GraphContext) {
  const place = region === null ? null : regionByCode(region, scope.regions, context)
  return askedKpi(metric, { ...scope, period, region: place }, {}, context)
}
