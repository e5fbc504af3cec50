import { type Axis, axisName, type SeriesGrain } from '@council-outcomes/metrics'
import { builder } from '../builder.ts'
import { describedEnum } from '../described-enum.ts'
import { RegionLevelEnum } from '../entities/region.ts'
import { localeArgs } from '../values/locale.ts'
import { DimensionEnum } from './metric.ts'

export const GrainEnum = describedEnum<SeriesGrain>('Grain', 'The size of the steps in which time is told.', {
  DAY: 'Day by day.',
  WEEK: 'Week by week, Monday to Sunday.',
  MONTH: 'Month by month.',
  QUARTER: 'Quarter by quarter.',
  HALF: 'Half-year by half-year.',
  YEAR: 'Year by year.',
  TERM: 'Term by term of the council. What lies between or across terms stands beside them.',
})

const AxisKindEnum = describedEnum<Axis['kind']>('AxisKind', 'By what a figure is split.', {
  TIME: 'By time.',
  REGION: 'By region.',
  CATEGORY: 'By one of the dimensions of the metric.',
})

export const AxisType = builder.objectRef<Axis>('Axis').implement({
  description: 'By what a figure is split.',
  fields: (t) => ({
    kind: t.expose('kind', { type: AxisKindEnum, description: 'By time, region or category.' }),
    label: t.string({
      args: localeArgs,
      description: 'What one of its members is, such as "economic region".',
      resolve: (axis, { locale }) => axisName(axis, locale),
    }),
    grain: t.field({
      type: GrainEnum,
      nullable: true,
      description: 'The size of the steps, when split by time.',
      resolve: (axis) => (axis.kind === 'TIME' ? axis.grain : null),
    }),
    level: t.field({
      type: RegionLevelEnum,
      nullable: true,
      description: 'The division of the country, when split by region.',
      resolve: (axis) => (axis.kind === 'REGION' ? axis.level : null),
    }),
    by: t.field({
      type: DimensionEnum,
      nullable: true,
      description: 'The dimension, when split by category.',
      resolve: (axis) => (axis.kind === 'CATEGORY' ? axis.dimension : null),
    }),
  }),
})
