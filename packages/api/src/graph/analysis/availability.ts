import type { AnalysisQuestion, Availability, AvailableMember, Dimension } from '@council-outcomes/metrics'
import { builder } from '../builder.ts'
import type { GraphContext } from '../context.ts'
import { inView } from '../council-calendar.ts'
import { CouncilRoleEnum } from '../entities/council-record.ts'
import { askedScope, questionOf } from '../kpi/asked-scope.ts'
import { KpiFilter, StatedQualifierEnum } from '../kpi/kpi-filter.ts'
import { type Dated, MemberType, memberInView } from '../kpi/member.ts'
import { DimensionEnum, MetricCodeEnum } from '../kpi/metric.ts'
import { PeriodInput } from '../period-input.ts'
import { PeriodType } from '../values/period.ts'
import { argumentOf } from './argument-of.ts'

export const AvailabilityInput = builder.inputType('AvailabilityInput', {
  description: 'A question whose filters are still to be chosen.',
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
      description: 'The day whose division of the country is used; today when left out.',
    }),
    filter: t.field({ type: KpiFilter, description: 'What has been chosen already.' }),
  }),
})

const AvailableMemberType = builder.objectRef<Dated<AvailableMember>>('AvailableMember').implement({
  description: 'Something that a question can be narrowed to without becoming empty.',
  fields: (t) => ({
    member: t.field({
      type: MemberType,
      description: 'What it is.',
      resolve: ({ member, calendar }) => memberInView(member, calendar),
    }),
    records: t.exposeInt('records', { description: 'How many records it has.' }),
  }),
})

type OfDimension = Dated<{ readonly dimension: Dimension; readonly members: readonly AvailableMember[] }>

const AvailableDimension = builder.objectRef<OfDimension>('AvailableDimension').implement({
  description: 'The categories of one dimension that have records.',
  fields: (t) => ({
    dimension: t.expose('dimension', { type: DimensionEnum, description: 'The dimension.' }),
    members: t.field({
      type: [AvailableMemberType],
      description: 'Its categories, in reading order.',
      resolve: ({ members, calendar }) => members.map((member) => ({ ...member, calendar })),
    }),
  }),
})

const AvailableQualifier = builder
  .objectRef<Availability['qualifiers'][number]>('AvailableQualifier')
  .implement({
    description: 'A wording of amounts that has records.',
    fields: (t) => ({
      qualifier: t.expose('qualifier', { type: StatedQualifierEnum, description: 'The wording.' }),
      records: t.exposeInt('records', { description: 'How many records have it.' }),
    }),
  })

const AvailableRole = builder.objectRef<Availability['roles'][number]>('AvailableRole').implement({
  description: 'A part that the council had, of which there are records.',
  fields: (t) => ({
    role: t.expose('role', { type: CouncilRoleEnum, description: 'The part.' }),
    records: t.exposeInt('records', { description: 'In how many records it had it.' }),
  }),
})

export const AvailabilityType = builder.objectRef<Dated<Availability>>('Availability').implement({
  description:
    'What a question could still be narrowed to without becoming empty. Each choice is counted under all other conditions, but without the one that it would replace.',
  fields: (t) => ({
    period: t.field({
      type: PeriodType,
      nullable: true,
      description: 'From the first to the last day of which something is recorded; null for nothing.',
      resolve: ({ span, calendar }) => span && inView(span, calendar),
    }),
    dimensions: t.field({
      type: [AvailableDimension],
      description: 'The categories of each dimension that all of the metrics have.',
      resolve: ({ dimensions, calendar }) => dimensions.map((dimension) => ({ ...dimension, calendar })),
    }),
    regions: t.field({
      type: [AvailableMemberType],
      description: 'The economic regions, in the order of their codes.',
      resolve: ({ regions, calendar }) => regions.map((region) => ({ ...region, calendar })),
    }),
    qualifiers: t.expose('qualifiers', {
      type: [AvailableQualifier],
      description: 'How the amounts are worded.',
    }),
    roles: t.expose('roles', {
      type: [AvailableRole],
      description:
        'What the council was in them; also the parts that do not count unless they are asked for.',
    }),
  }),
})

/** @throws InputError as `analyze` does */
export function availabilityOf(
  input: typeof AvailabilityInput.$inferInput,
  context: GraphContext,
): Promise<Dated<Availability>> {
  return argumentOf('input', async () => {
    const scope = await askedScope(input, input.metrics, context)
    const question: AnalysisQuestion = {
      ...questionOf(scope),
      metrics: input.metrics,
      axes: [],
      compare: null,
      order: null,
      limit: null,
      top: null,
    }
    return { ...(await context.engine.availability(question)), calendar: scope.calendar }
  })
}
