import type {
  ContributionKind,
  CouncilRole,
  CountedSubject,
  DatePrecision,
  EventStatus,
  MeetingKind,
  ProposalDirection,
  ProposalStatus,
  PublicationStatus,
  StatedQualifier,
  Unit,
} from '@council-outcomes/db'
import type { CalendarDate, Period } from '@council-outcomes/figures'

/** Everything that one council's figures are made from, as the oracle and the writer of the database see it. */
export interface CouncilRecord {
  /** The share by which "about" may be off, in whole thousandths. */
  readonly aboutTolerance: number
  readonly today: CalendarDate
  readonly terms: readonly Term[]
  readonly meetings: readonly Meeting[]
  readonly proposals: readonly Proposal[]
  readonly help: readonly Help[]
  readonly articles: readonly Article[]
  readonly projects: readonly Kept[]
  readonly agreements: readonly Kept[]
  readonly statements: readonly ReportedTotal[]
  readonly declarations: readonly Declaration[]
}

export interface Kept {
  /** Unlike all other ids of the council; the order of ids says nothing about the order of days. */
  readonly id: string
  readonly status: PublicationStatus
  readonly role: CouncilRole
  readonly from: CalendarDate | null
  readonly to: CalendarDate | null
  readonly precision: DatePrecision
  /** Codes of regions. Agreements have none. */
  readonly regions: readonly string[]
  /** Keys of sources that support it. */
  readonly sources: readonly string[]
}

/** A number with its words; the number is null exactly where the words are UNQUANTIFIED. */
export interface Words {
  readonly value: number | null
  readonly qualifier: StatedQualifier
}

export interface Meeting extends Kept {
  readonly kind: MeetingKind
  readonly eventStatus: EventStatus
  readonly attendance: Words | null
  readonly contributions: readonly Contribution[]
  readonly sameAs: string | null
}

export interface Contribution {
  readonly id: string
  readonly kind: ContributionKind
  /** Id of the earlier contribution that it answers. */
  readonly answers: string | null
}

export interface Proposal extends Kept {
  readonly stands: ProposalStatus
  readonly theme: string | null
  readonly direction: ProposalDirection | null
  readonly submitted: CalendarDate | null
  readonly decided: CalendarDate | null
  readonly sameAs: string | null
}

export interface Help extends Kept {
  readonly type: string
  readonly group: string | null
  readonly amount: Words
  readonly unit: Unit
  readonly eventStatus: EventStatus
  readonly partOf: string | null
  readonly sameAs: string | null
}

export interface Article extends Kept {
  /** Key of a channel of the world. */
  readonly channel: string
  readonly sameAs: string | null
}

export interface ReportedTotal extends Kept {
  readonly subject: CountedSubject
  readonly amount: Words
  readonly unit: Unit
  readonly meetingKind: MeetingKind | null
  readonly proposalStatus: ProposalStatus | null
  readonly theme: string | null
  readonly direction: ProposalDirection | null
  readonly type: string | null
  readonly group: string | null
  readonly sameAs: string | null
}

/** The record of a metric is complete in these days, everywhere or in one region. */
export interface Declaration {
  readonly id: string
  readonly status: PublicationStatus
  readonly metric: string
  readonly from: CalendarDate
  readonly to: CalendarDate
  readonly region: string | null
}

export interface Term {
  readonly id: string
  /** Unlike that of any other term of the council. */
  readonly number: number
  readonly status: PublicationStatus
  readonly period: Period
}
