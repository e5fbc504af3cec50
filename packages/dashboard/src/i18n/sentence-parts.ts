import type { PeriodKind } from '@council-outcomes/figures'

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

/** What the figures of one axis have to say; figures and names are displayed already. */
export type Finding =
  | { readonly kind: 'NOTHING'; readonly measure: string }
  /** Something is recorded, but nothing of it has a place on the axis. */
  | { readonly kind: 'UNPLACED'; readonly total: string }
  /** All that has a place on the axis is in one member; `rest` says whether something has no place. */
  | {
      readonly kind: 'ONLY'
      readonly total: string
      readonly member: string
      readonly figure: string
      readonly rest: boolean
    }
  /** One member of the axis is ahead of all others. */
  | { readonly kind: 'PEAK'; readonly total: string; readonly member: string; readonly figure: string }
  /** Members share the first place, or cannot be told apart. */
  | { readonly kind: 'SPREAD'; readonly total: string }

/** The two figures and the days that a comparison is made of. */
export interface ComparisonWords {
  readonly current: string
  readonly currentDays: string
  readonly earlier: string
  readonly earlierDays: string
}
