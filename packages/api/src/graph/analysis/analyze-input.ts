import type { AnalysisOrder } from '@council-outcomes/metrics'
import { builder } from '../builder.ts'
import { describedEnum } from '../described-enum.ts'
import { RegionLevelEnum } from '../entities/region.ts'
import { GrainEnum } from '../kpi/axis.ts'
import { ComparisonModeEnum } from '../kpi/comparison.ts'
import { KpiFilter } from '../kpi/kpi-filter.ts'
import { DimensionEnum, MetricCodeEnum } from '../kpi/metric.ts'
import { PeriodInput } from '../period-input.ts'

const OrderDirectionEnum = describedEnum<AnalysisOrder['direction']>(
  'OrderDirection',
  'Which rows come first. Those without a number come last.',
  { ASCENDING: 'The lowest.', DESCENDING: 'The highest.' },
)

const AnalysisOrderInput = builder.inputType('AnalysisOrderInput', {
  description: 'The order of the rows by their figures.',
  fields: (t) => ({
    metric: t.field({
      type: MetricCodeEnum,
      description: 'One of the metrics of the question; the first when left out.',
    }),
    direction: t.field({
      type: OrderDirectionEnum,
      required: true,
      defaultValue: 'DESCENDING',
      description: 'Which rows come first.',
    }),
  }),
})

const TopInput = builder.inputType('TopInput', {
  description: 'Keeps the first members of one axis and joins the others into one.',
  fields: (t) => ({
    count: t.int({ required: true, description: 'How many members are kept, from 1.' }),
    by: t.field({
      type: DimensionEnum,
      description: 'The dimension whose members are kept; those of `level` when left out.',
    }),
    metric: t.field({
      type: MetricCodeEnum,
      description: 'The metric whose highest members are kept; the first when left out.',
    }),
  }),
})

export const AnalyzeInput = builder.inputType('AnalyzeInput', {
  description:
    'A question for several metrics at once, split by any of time, region and dimensions together. Every dimension and condition must be one that all of the metrics have.',
  fields: (t) => ({
    council: t.string({ required: true, description: 'The key of the council, such as `sms`.' }),
    metrics: t.field({
      type: [MetricCodeEnum],
      required: true,
      description: 'What is counted: 1 to 10 metrics, none twice.',
    }),
    period: t.field({ type: PeriodInput, description: 'When; all time when left out.' }),
    region: t.string({ description: 'The code of a region; everywhere when left out.' }),
    regionsAsOf: t.field({
      type: 'Date',
      description: 'The day whose division of the country is used, for all records; today when left out.',
    }),
    grain: t.field({ type: GrainEnum, description: 'Splits by time, in these steps.' }),
    level: t.field({ type: RegionLevelEnum, description: 'Splits by region, at this level.' }),
    by: t.field({
      type: [DimensionEnum],
      description: 'Splits by these dimensions together, none twice. There may be four axes in all.',
    }),
    filter: t.field({
      type: KpiFilter,
      description: 'Which records; all that the metrics count when left out.',
    }),
    compare: t.field({
      type: ComparisonModeEnum,
      description: 'What to compare with, row by row; nothing when left out.',
    }),
    order: t.field({
      type: AnalysisOrderInput,
      description: 'The order of the rows; that of the axes when left out.',
    }),
    limit: t.int({ description: 'The first so many rows only, from 1; all when left out.' }),
    top: t.field({ type: TopInput, description: 'Keeps the first members of an axis; all when left out.' }),
  }),
})
