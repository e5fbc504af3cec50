import {
  DIMENSIONS,
  type Dimension,
  isAdditive,
  METRICS,
  type MetricCode,
  type MetricDefinition,
} from '@council-outcomes/metrics'
import { builder } from '../builder.ts'
import { describedEnum } from '../described-enum.ts'
import { localeArgs } from '../values/locale.ts'
import { UnitEnum } from '../values/unit.ts'

export const MetricCodeEnum = describedEnum<MetricCode>(
  'MetricCode',
  'What can be counted. `metrics` defines each.',
  {
    MEETINGS_HELD: 'Sittings of the council.',
    EVENTS_HELD: 'Meetings and other events of all kinds.',
    ATTENDANCE: 'Attendances at events; one person at two events counts twice.',
    PEOPLE_REACHED: 'Different people at events; one person may have come to several.',
    QUESTIONS_ASKED: 'Questions asked at events.',
    QUESTIONS_ANSWERED: 'Questions that were answered at the event at which they were asked.',
    PROPOSALS_MADE: 'Proposals that the council made.',
    PROPOSALS_DECIDED: 'Proposals that were answered.',
    PROPOSALS_ACCEPTED: 'Proposals that were accepted, wholly or in part.',
    ACCEPTANCE_RATE: 'The share of the answered proposals that were accepted.',
    MEDIAN_DAYS_TO_ANSWER: 'How many days half of the answers took at most.',
    PROPOSALS_WAITING: 'Proposals that waited for an answer at the end of the period.',
    PERSONS_ASSISTED: 'People who were helped.',
    FAMILIES_ASSISTED: 'Families who were helped.',
    SERVICES_DELIVERED: 'Services that people received; one person may have received several.',
    PRESS_PUBLICATIONS: 'Publications about the council or with its members.',
    PRESS_OUTLETS: 'Different press outlets that published them.',
    PROJECTS_RUNNING: 'Projects that ran at the end of the period.',
    AGREEMENTS_SIGNED: 'Cooperation agreements that were signed.',
  },
)

export const DimensionEnum = describedEnum<Dimension>(
  'Dimension',
  'By what a figure can be split or filtered.',
  {
    MEETING_KIND: 'The kind of event.',
    PROPOSAL_STATUS: 'Where a proposal stands.',
    PROPOSAL_THEME: 'What a proposal is about.',
    PROPOSAL_DIRECTION: 'What a proposal wants to change.',
    ASSISTANCE_TYPE: 'The kind of help.',
    BENEFICIARY_GROUP: 'The group of people who were helped.',
    CHANNEL: 'Where something was published.',
  },
)

const DirectionEnum = describedEnum<MetricDefinition['direction']>(
  'Direction',
  'Which way a figure should move.',
  {
    HIGHER_IS_BETTER: 'More is better.',
    LOWER_IS_BETTER: 'Less is better.',
    NEUTRAL: 'Neither is better.',
  },
)

export const Metric = builder.objectRef<MetricDefinition>('Metric').implement({
  description: 'A key figure: what is counted, and how.',
  fields: (t) => ({
    code: t.expose('code', { type: MetricCodeEnum, description: 'Its name in questions.' }),
    label: t.string({
      args: localeArgs,
      description: 'Its name for people.',
      resolve: ({ label }, { locale }) => label[locale],
    }),
    definition: t.string({
      args: localeArgs,
      description: 'What is counted and what is not.',
      resolve: ({ definition }, { locale }) => definition[locale],
    }),
    unit: t.expose('unit', { type: UnitEnum, description: 'What it counts.' }),
    direction: t.expose('direction', { type: DirectionEnum, description: 'Which way it should move.' }),
    dimensions: t.field({
      type: [DimensionEnum],
      description: 'By what it can be split or filtered, beside time and region.',
      resolve: ({ dimensions }) => DIMENSIONS.filter((dimension) => dimensions.includes(dimension)),
    }),
    additive: t.boolean({
      description:
        'Whether its cells add up to its total. A median or a share does not; neither do people helped in several ways.',
      resolve: isAdditive,
    }),
    version: t.exposeInt('version', { description: 'Rises when the definition changes what is counted.' }),
  }),
})

builder.queryField('metrics', (t) =>
  t.field({
    type: [Metric],
    description: 'All key figures that can be asked, with their definitions.',
    resolve: () => METRICS,
  }),
)
