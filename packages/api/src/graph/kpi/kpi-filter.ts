import type { StatedQualifier } from '@council-outcomes/db'
import { builder } from '../builder.ts'
import { describedEnum } from '../described-enum.ts'
import { CouncilRoleEnum } from '../entities/council-record.ts'
import { MeetingKindEnum } from '../entities/meeting.ts'
import { ProposalDirectionEnum } from '../entities/proposal.ts'
import { ProposalStatusEnum } from '../entities/proposal-status.ts'

export const StatedQualifierEnum = describedEnum<StatedQualifier>(
  'StatedQualifier',
  'How a record words its amount.',
  {
    EXACT: 'Exactly this many.',
    ABOUT: '"About 300".',
    AT_LEAST: '"More than 200".',
    AT_MOST: '"Up to 50".',
    UNQUANTIFIED: 'Without a number, such as "hundreds of events".',
  },
)

export const KpiFilter = builder.inputType('KpiFilter', {
  description:
    'Only what lies wholly in these categories, and wholly outside the `not` ones; each must be one that the metrics have. All conditions must hold.',
  fields: (t) => ({
    meetingKinds: t.field({ type: [MeetingKindEnum], description: 'Only these kinds of events.' }),
    notMeetingKinds: t.field({ type: [MeetingKindEnum], description: 'Not these kinds of events.' }),
    proposalStatuses: t.field({
      type: [ProposalStatusEnum],
      description: 'Only proposals that stand there.',
    }),
    notProposalStatuses: t.field({
      type: [ProposalStatusEnum],
      description: 'Not proposals that stand there.',
    }),
    proposalThemes: t.stringList({ description: 'Only proposals on these themes, by code.' }),
    notProposalThemes: t.stringList({ description: 'Not proposals on these themes, by code.' }),
    proposalDirections: t.field({
      type: [ProposalDirectionEnum],
      description: 'Only proposals that want to change this.',
    }),
    notProposalDirections: t.field({
      type: [ProposalDirectionEnum],
      description: 'Not proposals that want to change this.',
    }),
    assistanceTypes: t.stringList({ description: 'Only these kinds of help, by code.' }),
    notAssistanceTypes: t.stringList({ description: 'Not these kinds of help, by code.' }),
    beneficiaryGroups: t.stringList({
      description: 'Only help to these groups of people and the groups within them, by code.',
    }),
    notBeneficiaryGroups: t.stringList({
      description: 'Not help to these groups of people and the groups within them, by code.',
    }),
    channels: t.stringList({ description: 'Only publications in these channels, by key.' }),
    notChannels: t.stringList({ description: 'Not publications in these channels, by key.' }),
    roles: t.field({
      type: [CouncilRoleEnum],
      description: 'Only where the council had one of these parts, instead of those that the metric counts.',
    }),
    qualifiers: t.field({
      type: [StatedQualifierEnum],
      description: 'Only amounts that the record words like this.',
    }),
    sources: t.stringList({ description: 'Only what one of these sources supports, by key.' }),
  }),
})

export type AskedFilter = typeof KpiFilter.$inferInput
