import type { ProposalStatus } from '@council-outcomes/db'
import { ENUM_LABELS } from '@council-outcomes/metrics'
import { builder } from '../builder.ts'
import { describedEnum } from '../described-enum.ts'
import { calendarDay } from '../values/day.ts'
import { localeArgs } from '../values/locale.ts'
import { DatePrecisionEnum } from './record-date.ts'

export const ProposalStatusEnum = describedEnum<ProposalStatus>(
  'ProposalStatus',
  'Where a proposal stands.',
  {
    DRAFTED: 'It was written down.',
    DISCUSSED: 'It was discussed.',
    SUBMITTED: 'It was handed in and waits for an answer.',
    ACCEPTED: 'It was accepted.',
    PARTLY_ACCEPTED: 'A part of it was accepted.',
    REJECTED: 'It was turned down.',
    IMPLEMENTED: 'It was carried out.',
    WITHDRAWN: 'The council took it back.',
    UNKNOWN: 'No document says what became of it.',
  },
)

builder.prismaObject('ProposalStatusChange', {
  description: 'A step in the life of a proposal.',
  fields: (t) => ({
    status: t.expose('status', { type: ProposalStatusEnum, description: 'Where it stood from then on.' }),
    statusLabel: t.string({
      args: localeArgs,
      description: 'Where it stood from then on, in words.',
      resolve: ({ status }, { locale }) => ENUM_LABELS.ProposalStatus[status][locale],
    }),
    on: t.field({
      type: 'Date',
      nullable: true,
      description: 'The day of the step, or the first day of the time that is known.',
      resolve: ({ on }) => on && calendarDay(on),
    }),
    precision: t.expose('datePrecision', {
      type: DatePrecisionEnum,
      description: 'How exactly the day is known.',
    }),
    answer: t.exposeString('answer', { nullable: true, description: 'The answer that came with it.' }),
  }),
})
