import type {
  CouncilRole,
  EventStatus,
  PublicationStatus,
  StatedQualifier,
  Unit,
} from '../generated/prisma/enums.ts'

/**
 * Something that was done to the record. Of one record, the first INSERTED or CHANGED tells what it was before all changes,
 * and the first PLACED tells where; whichever is missing was then as it is now.
 */
export type ChangeRow =
  /** Any rows of a table, or of what belongs to its records, may have changed. */
  | { readonly kind: 'TABLE'; readonly table: string }
  /** A record that is counted, other than assistance, or something that belongs to it: made, changed or deleted. */
  | { readonly kind: 'RECORD'; readonly table: string; readonly id: string }
  /** An assistance activity did not exist before. */
  | { readonly kind: 'INSERTED'; readonly id: string }
  /** An assistance activity was changed or deleted. */
  | { readonly kind: 'CHANGED'; readonly id: string; readonly before: AssistanceImage }
  /** An assistance activity may have other regions. */
  | { readonly kind: 'PLACED'; readonly id: string; readonly regionsBefore: readonly string[] }

/** What figures depend on in an assistance activity, under the names of its columns; dates as "2022-05-20". */
export interface AssistanceImage {
  readonly id: string
  readonly council_id: string
  readonly status: PublicationStatus
  readonly date_from: string | null
  readonly date_to: string | null
  readonly council_role: CouncilRole
  readonly type_id: string
  readonly group_id: string | null
  readonly quantity: number | null
  readonly unit: Unit
  readonly qualifier: StatedQualifier
  readonly event_status: EventStatus
  readonly part_of_id: string | null
  readonly same_as_id: string | null
}
