import type { Locale } from '@council-outcomes/figures'
import { ENUM_LABELS } from '@council-outcomes/metrics'
import { builder } from '../builder.ts'
import { describedEnum } from '../described-enum.ts'
import { localeArgs } from '../values/locale.ts'

const LabelledEnum = describedEnum<keyof typeof ENUM_LABELS>(
  'LabelledEnum',
  'The enums of the record whose values have names for people.',
  {
    MeetingKind: 'What sort of event it is.',
    EventStatus: 'Whether an event took place.',
    CouncilRole: 'The part that the council had.',
    StrategicLevel: "The level of the council's strategy.",
    ProposalStatus: 'Where a proposal stands.',
    ProposalDirection: 'What a proposal wants to change.',
    ChannelKind: 'What sort of channel something was published in.',
    CountedSubject: 'What a reported total counts.',
  },
)

interface LabelledValue {
  readonly code: string
  readonly label: Readonly<Record<Locale, string>>
}

const EnumLabel = builder.objectRef<LabelledValue>('EnumLabel').implement({
  description: 'A value of an enum by its name.',
  fields: (t) => ({
    code: t.exposeString('code', { description: 'The value, as filters take it.' }),
    label: t.string({
      args: localeArgs,
      description: 'Its name for people.',
      resolve: ({ label }, { locale }) => label[locale],
    }),
  }),
})

builder.queryField('enumLabels', (t) =>
  t.field({
    type: [EnumLabel],
    args: { of: t.arg({ type: LabelledEnum, required: true, description: 'Which enum.' }) },
    description: 'All values of an enum of the record with their names, in reading order.',
    resolve: (_root, { of }) => Object.entries(ENUM_LABELS[of]).map(([code, label]) => ({ code, label })),
  }),
)
