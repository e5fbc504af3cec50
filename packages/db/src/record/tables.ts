import type { Prisma } from '../generated/prisma/client.ts'

/** The tables that the record fills, and what a row of each holds. */
export interface RowOf {
  readonly region: Prisma.RegionCreateManyInput
  readonly region_membership: Prisma.RegionMembershipCreateManyInput
  readonly proposal_theme: Prisma.ProposalThemeCreateManyInput
  readonly assistance_type: Prisma.AssistanceTypeCreateManyInput
  readonly assistance_type_unit: Prisma.AssistanceTypeUnitCreateManyInput
  readonly beneficiary_group: Prisma.BeneficiaryGroupCreateManyInput
  readonly council: Prisma.CouncilCreateManyInput
  readonly organization: Prisma.OrganizationCreateManyInput
  readonly person: Prisma.PersonCreateManyInput
  readonly term: Prisma.TermCreateManyInput
  readonly election: Prisma.ElectionCreateManyInput
  readonly election_region: Prisma.ElectionRegionCreateManyInput
  readonly membership: Prisma.MembershipCreateManyInput
  readonly legal_instrument: Prisma.LegalInstrumentCreateManyInput
  readonly project: Prisma.ProjectCreateManyInput
  readonly meeting: Prisma.MeetingCreateManyInput
  readonly meeting_region: Prisma.MeetingRegionCreateManyInput
  readonly meeting_organization: Prisma.MeetingOrganizationCreateManyInput
  readonly meeting_person: Prisma.MeetingPersonCreateManyInput
  readonly agenda_item: Prisma.AgendaItemCreateManyInput
  readonly contribution: Prisma.ContributionCreateManyInput
  readonly assistance_activity: Prisma.AssistanceActivityCreateManyInput
  readonly assistance_region: Prisma.AssistanceRegionCreateManyInput
  readonly channel: Prisma.ChannelCreateManyInput
  readonly press_item: Prisma.PressItemCreateManyInput
  readonly reported_total: Prisma.ReportedTotalCreateManyInput
  readonly reported_total_region: Prisma.ReportedTotalRegionCreateManyInput
  readonly source: Prisma.SourceCreateManyInput
  readonly citation: Prisma.CitationCreateManyInput
}

export type Table = keyof RowOf

/** Rows by table. */
export type Rows = { readonly [T in Table]?: readonly RowOf[T][] }

/**
 * What identifies a row, in the order in which the tables are filled: what is referred to comes first.
 * The council and its organization refer to each other; see `loadRecord`.
 */
export const PRIMARY_KEYS = {
  region: ['id'],
  region_membership: ['id'],
  proposal_theme: ['id'],
  assistance_type: ['id'],
  assistance_type_unit: ['typeId', 'unit'],
  beneficiary_group: ['id'],
  organization: ['id'],
  council: ['id'],
  person: ['id'],
  term: ['id'],
  election: ['id'],
  election_region: ['electionId', 'regionId'],
  membership: ['id'],
  legal_instrument: ['id'],
  project: ['id'],
  meeting: ['id'],
  meeting_region: ['meetingId', 'regionId'],
  meeting_organization: ['meetingId', 'organizationId', 'role'],
  meeting_person: ['meetingId', 'personId'],
  agenda_item: ['id'],
  contribution: ['id'],
  assistance_activity: ['id'],
  assistance_region: ['assistanceId', 'regionId'],
  channel: ['id'],
  press_item: ['id'],
  reported_total: ['id'],
  reported_total_region: ['reportedTotalId', 'regionId'],
  source: ['id'],
  citation: ['id'],
} as const satisfies { readonly [T in Table]: readonly (keyof RowOf[T])[] }

// Object.keys forgets the keys, which are exactly those above and in their order.
export const TABLES = Object.keys(PRIMARY_KEYS) as readonly Table[]
