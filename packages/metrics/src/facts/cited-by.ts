import { Prisma } from '@council-outcomes/db'
import type { RecordKind } from './fact.ts'

/** Where a kind of record is kept, and the column of the citations that points at it. */
interface CitedTable {
  readonly table: Prisma.Sql
  readonly column: Prisma.Sql
  /** Whether one of its records can be the same as another. */
  readonly hasDuplicates: boolean
}

const CITED: Readonly<Record<RecordKind | 'REPORTED_TOTAL', CitedTable>> = {
  MEETING: { table: Prisma.sql`meeting`, column: Prisma.sql`meeting_id`, hasDuplicates: true },
  PROPOSAL: { table: Prisma.sql`proposal`, column: Prisma.sql`proposal_id`, hasDuplicates: true },
  ASSISTANCE: {
    table: Prisma.sql`assistance_activity`,
    column: Prisma.sql`assistance_id`,
    hasDuplicates: true,
  },
  PRESS_ITEM: { table: Prisma.sql`press_item`, column: Prisma.sql`press_item_id`, hasDuplicates: true },
  PROJECT: { table: Prisma.sql`project`, column: Prisma.sql`project_id`, hasDuplicates: false },
  AGREEMENT: { table: Prisma.sql`agreement`, column: Prisma.sql`agreement_id`, hasDuplicates: false },
  REPORTED_TOTAL: {
    table: Prisma.sql`reported_total`,
    column: Prisma.sql`reported_total_id`,
    hasDuplicates: true,
  },
}

/**
 * Yields `id` of the counted record and `source_id`, for the record itself and for the same thing reported elsewhere. A
 * report that is not published supports nothing.
 */
export function citationsOf(kind: RecordKind | 'REPORTED_TOTAL'): Prisma.Sql {
  const { table, column, hasDuplicates } = CITED[kind]
  const counted = hasDuplicates ? Prisma.sql`coalesce(r.same_as_id, r.id)` : Prisma.sql`r.id`
  return Prisma.sql`SELECT ${counted} AS id, c.source_id FROM citation c
    JOIN ${table} r ON r.id = c.${column} WHERE r.status = 'PUBLISHED'`
}

/** Yields `id` of the records of a kind that one of the sources supports. */
export function citedBy(kind: RecordKind | 'REPORTED_TOTAL', sources: readonly string[]): Prisma.Sql {
  return Prisma.sql`SELECT cited.id FROM (${citationsOf(kind)}) cited WHERE cited.source_id = ANY(${[...sources]}::uuid[])`
}
