import type { PeriodKind } from '@council-outcomes/figures'
import type { Grain } from '../generated/graphql.ts'

/** The period as a sentence needs it; `term` is the number of the term when it is one. */
export interface PeriodWords {
  readonly kind: PeriodKind
  readonly label: string
  readonly term: number | null
}

/** What the headline may say, each already with its number and unit ("12 meetings"); null when not recorded. */
export interface HeadlineFacts {
  readonly meetings: string | null
  readonly proposals: string | null
  readonly families: string | null
  readonly persons: string | null
}

/** A figure as sentences need it, displayed already. */
export interface Amount {
  /** "about 300 children" */
  readonly full: string
  /** "about 300" */
  readonly number: string
  readonly exact: boolean
  /** Exactly one, for "has" and "have". */
  readonly one: boolean
}

/** A member of an axis with its figure, beside the figure of the whole axis. */
interface Placed {
  /** "COUNCIL_MEETING" */
  readonly code: string
  /** "Council meeting" */
  readonly member: string
  readonly figure: Amount
  readonly total: Amount
  /** Whether "12 of 14 events" can be said: the two have one unit, and the whole is one number. */
  readonly isPart: boolean
}

/** What the figures of one axis have to say. */
export type Finding =
  | { readonly kind: 'NOTHING'; readonly measure: string }
  /** The record is declared complete, and there was none. */
  | { readonly kind: 'NONE'; readonly total: Amount }
  /** Something is recorded, but nothing of it has a place on the axis. */
  | { readonly kind: 'UNPLACED'; readonly total: Amount }
  /** All that is recorded is in one member. */
  | ({ readonly kind: 'ALL' } & Placed)
  /** All that has a place on the axis is in one member; `unplaced` has none, null when several figures say so. */
  | ({ readonly kind: 'ONLY'; readonly unplaced: Amount | null } & Placed)
  /** One member of the axis is ahead of all others. */
  | ({ readonly kind: 'PEAK' } & Placed)
  /** Members share the first place, or cannot be told apart. */
  | { readonly kind: 'SPREAD'; readonly total: Amount }

/**
 * What a title by category is about: kinds of events, who came to which kind, what was asked at which kind, where
 * proposals stand, what they are about, what they want to change, types of help to people, types of services.
 */
export type CategoryTopic =
  | 'KIND'
  | 'VISIT'
  | 'QUESTION'
  | 'STATUS'
  | 'THEME'
  | 'DIRECTION'
  | 'HELP'
  | 'SERVICE'

/** The titles above the charts of one language. */
export interface FindingTitles {
  readonly byPeriod: (finding: Finding, grain: Grain) => string
  readonly byCategory: (finding: Finding, topic: CategoryTopic) => string
  readonly byRegion: (finding: Finding) => string
  readonly outcomeUnknown: (proposals: Amount) => string
}

/** The two figures and the days that a comparison is made of. */
export interface ComparisonWords {
  readonly current: string
  readonly currentDays: string
  readonly earlier: string
  readonly earlierDays: string
}
