import {
  type CouncilRole,
  Prisma,
  rowsOf,
  type Session,
  type StatedQualifier,
  type Unit,
} from '@council-outcomes/db'
import type { CalendarDate } from '@council-outcomes/figures'
import { ROLE_CODES } from '../../columns/fact-table.ts'
import type { Dimension } from '../../dimensions.ts'
import type { Fact } from '../../facts/fact.ts'

/** A record as its fact tells it; category codes stand under the names of their dimensions in lower case. */
export interface RecordRow extends Readonly<Partial<Record<Lowercase<Dimension>, string | null>>> {
  readonly id: string
  readonly date_from: CalendarDate | null
  readonly date_to: CalendarDate | null
  /** Null for a report without a number. */
  readonly value: number | null
  readonly unit: Unit
  readonly qualifier: StatedQualifier
  readonly role: CouncilRole
  readonly distinct_key: string
  readonly days?: number | null
  readonly uncertain?: boolean
  /** Ids of regions, in their order. */
  readonly places: readonly string[]
}

/** The records of a fact in every role: those with these ids, or all for null. */
export function readRecords(
  session: Session,
  fact: Fact,
  councilId: string,
  recordIds: readonly string[] | null,
): Promise<readonly RecordRow[]> {
  const records = fact.records({ councilId, roles: ROLE_CODES, recordIds })
  return rowsOf(
    session,
    Prisma.sql`SELECT fact.*, ARRAY(
        SELECT place.region_id::text FROM (${fact.places}) place WHERE place.record_id = fact.id ORDER BY 1
      ) AS places
      FROM (${records}) fact`,
  )
}

export function codeOf(row: Omit<RecordRow, 'places'>, dimension: Dimension): string | null {
  // Columns are named like their dimension.
  return row[dimension.toLowerCase() as Lowercase<Dimension>] ?? null
}
