import { COUNCIL_ROLE_LABELS, STRATEGIC_LEVEL_LABELS } from './council.ts'
import { EVENT_STATUS_LABELS, MEETING_KIND_LABELS } from './events.ts'
import { CHANNEL_KIND_LABELS } from './press.ts'
import { PROPOSAL_DIRECTION_LABELS, PROPOSAL_STATUS_LABELS } from './proposals.ts'
import { COUNTED_SUBJECT_LABELS } from './reported-totals.ts'

/** What the enums of the record are called, in each locale. */
export const ENUM_LABELS = {
  MeetingKind: MEETING_KIND_LABELS,
  EventStatus: EVENT_STATUS_LABELS,
  CouncilRole: COUNCIL_ROLE_LABELS,
  StrategicLevel: STRATEGIC_LEVEL_LABELS,
  ProposalStatus: PROPOSAL_STATUS_LABELS,
  ProposalDirection: PROPOSAL_DIRECTION_LABELS,
  ChannelKind: CHANNEL_KIND_LABELS,
  CountedSubject: COUNTED_SUBJECT_LABELS,
} as const
