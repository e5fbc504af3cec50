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
import type { StatementData } from '../snapshot.ts'

type CodeColumns = Readonly<Record<Lowercase<Dimension>, string | null>>

interface StatementRow extends Partial<CodeColumns> {
  readonly id: string
  readonly date_from: CalendarDate | null
  readonly date_to: CalendarDate | null
  readonly role: CouncilRole
  readonly region_ids: readonly string[]
  readonly value: number | null
  readonly unit: Unit
  readonly qualifier: StatedQualifier
}

/** The published reported totals that speak of a fact, by their ids. */
export async function readStatements(
  session: Session,
  fact: Fact,
  councilId: string,
): Promise<readonly StatementData[]> {
  const stated = fact.statements({ councilId, roles: ROLE_CODES, recordIds: null })
  const rows = await rowsOf<StatementRow>(
    session,
    Prisma.sql`SELECT stated.*, ARRAY(
        SELECT region_id::text FROM reported_total_region WHERE reported_total_id = stated.id ORDER BY 1
      ) AS region_ids
      FROM (${stated}) stated ORDER BY stated.id`,
  )
  return rows.map((row) => ({
    id: row.id,
    from: row.date_from,
    to: row.date_to,
    role: row.role,
    regionIds: row.region_ids,
    categories: Object.fromEntries(
      fact.dimensions.flatMap((dimension) => {
        // Columns are named like their dimension.
        const code = row[dimension.toLowerCase() as Lowercase<Dimension>]
        return typeof code === 'string' ? [[dimension, code]] : []
      }),
    ),
    value: row.value,
    unit: row.unit,
    qualifier: row.qualifier,
  }))
}
