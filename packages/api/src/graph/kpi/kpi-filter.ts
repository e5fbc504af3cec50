import type { Dimension, Filter } from '@council-outcomes/metrics'
import { builder } from '../builder.ts'
import { MeetingKindEnum } from '../entities/meeting.ts'
import { ProposalDirectionEnum } from '../entities/proposal.ts'
import { ProposalStatusEnum } from '../entities/proposal-status.ts'
import type { Maybe } from '../lists/condition.ts'

export const KpiFilter = builder.inputType('KpiFilter', {
  description:
    'Only what lies wholly in these categories; each must be one that the metric has. All conditions must hold.',
  fields: (t) => ({
    meetingKinds: t.field({ type: [MeetingKindEnum], description: 'Only these kinds of events.' }),
    proposalStatuses: t.field({
      type: [ProposalStatusEnum],
      description: 'Only proposals that stand there.',
    }),
    proposalThemes: t.stringList({ description: 'Only proposals on these themes, by code.' }),
    proposalDirections: t.field({
      type: [ProposalDirectionEnum],
      description: 'Only proposals that want to change this.',
    }),
    assistanceTypes: t.stringList({ description: 'Only these kinds of help, by code.' }),
    beneficiaryGroups: t.stringList({
      description: 'Only help to these groups of people and the groups within them, by code.',
    }),
    channels: t.stringList({ description: 'Only publications in these channels, by key.' }),
  }),
})

type AskedCategories = typeof KpiFilter.$inferInput

/** The asked categories by dimension; what the reader left out is not filtered. */
export function filterOf(asked: Maybe<AskedCategories>): Filter {
  const categories: Readonly<Record<Dimension, Maybe<readonly string[]>>> = {
    MEETING_KIND: asked?.meetingKinds,
    PROPOSAL_STATUS: asked?.proposalStatuses,
    PROPOSAL_THEME: asked?.proposalThemes,
    PROPOSAL_DIRECTION: asked?.proposalDirections,
    ASSISTANCE_TYPE: asked?.assistanceTypes,
    BENEFICIARY_GROUP: asked?.beneficiaryGroups,
    CHANNEL: asked?.channels,
  }
  return Object.fromEntries(
    Object.entries(categories).filter(([, codes]) => codes !== null && codes !== undefined),
  )
}
