import type { EvidenceKind } from '../answer/evidence.ts'

/** What keeps a record out of all figures, whatever they count. */
export type RecordObstacle = 'SAME_AS' | 'PART_OF_WHOLE' | 'NOT_HELD'

/** A published record of which the figures that it feeds are asked. */
export interface FeedingRecord {
  readonly kind: EvidenceKind
  readonly id: string
  /** Whether it is an event that did not take place. */
  readonly isHeld: boolean
  /** The record that is counted in its place: of the same thing, or the whole that it is a part of. */
  readonly standIn: { readonly id: string; readonly why: 'SAME_AS' | 'PART_OF_WHOLE' } | null
}
