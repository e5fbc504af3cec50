import type { Figure, Span } from '@council-outcomes/figures'
import type { MetricDefinition } from '../metric-definition.ts'
import type { RecordObstacle } from './feeding-record.ts'

/** Why a figure leaves a record out. */
export type FeedReason =
  | RecordObstacle
  /** The council's role in it is none that the figure counts. */
  | 'ROLE'
  /** It is of a kind, or stands at a point, that the figure does not count. */
  | 'OTHER_CATEGORY'
  /** It tells nothing that the figure counts: no number, no answer, or another unit. */
  | 'NOTHING_TO_COUNT'
  /** Nobody knows whether it belongs there: it stands beside the figure. */
  | 'UNCERTAIN'
  /** The recorded items explain all of what it states. */
  | 'EXPLAINED'

/** What a record is to one figure. */
export interface Feed {
  readonly metric: MetricDefinition
  /** Null where the figure counts it. */
  readonly reason: FeedReason | null
  /** What it adds where it is counted: of a reported total, what its items do not explain. Null for a share. */
  readonly amount: Figure | null
  /** The days by which the figure places it; null where it is not counted, and for a stock, which has no days. */
  readonly days: Span | null
}
