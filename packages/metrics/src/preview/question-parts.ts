import type { CouncilRole, StatedQualifier } from '@council-outcomes/db'
import type { Dimension } from '../dimensions.ts'
import type { SeriesGrain } from '../question/question.ts'
import type { RegionLevel } from '../reference/region-tree.ts'

/** What a figure is split by, in the words that its axis has in a question. */
export type Split = SeriesGrain | RegionLevel | Dimension

/** One condition of a filter; names are in the language of the sentence. */
export type Condition =
  | { readonly kind: 'IN' | 'NOT_IN'; readonly dimension: Dimension; readonly names: readonly string[] }
  | { readonly kind: 'ROLES'; readonly roles: readonly CouncilRole[] }
  | { readonly kind: 'QUALIFIERS'; readonly qualifiers: readonly StatedQualifier[] }
  | { readonly kind: 'SOURCES'; readonly count: number }

/** A question taken apart, its names and days in one language, ready to be told in a sentence of that language. */
export interface QuestionParts {
  /** Labels of the metrics, at least one. */
  readonly metrics: readonly string[]
  readonly splits: readonly Split[]
  readonly place: { readonly kind: 'ABROAD' | 'ONLINE' | 'ON_THE_MAP'; readonly name: string } | null
  /** The day whose division of the country is used; null for today's. */
  readonly regionsAsOf: string | null
  readonly period: PeriodParts
  readonly conditions: readonly Condition[]
  /** The days that are compared; `compared` is null where nothing is earlier. Null without a comparison. */
  readonly comparison: { readonly current: string; readonly compared: string | null } | null
  readonly top: { readonly split: Split; readonly count: number; readonly metric: string } | null
  readonly order: { readonly metric: string; readonly direction: 'ASCENDING' | 'DESCENDING' } | null
  readonly limit: number | null
}

export type PeriodParts =
  | { readonly kind: 'ALL_TIME' }
  | { readonly kind: 'DAYS'; readonly days: string }
  /** One end is open; the words say which: "since 20 May 2015". */
  | { readonly kind: 'OPEN'; readonly days: string }
  | { readonly kind: 'TERM'; readonly name: string; readonly days: string }

/** How one language tells a question. */
export interface PreviewWords {
  /** One whole sentence with a full stop. */
  readonly sentence: (parts: QuestionParts) => string
  /** One condition as it stands in a list of filters, without a full stop. */
  readonly condition: (condition: Condition) => string
  /** What one member of an axis is, such as "economic region". */
  readonly split: (split: Split) => string
}
