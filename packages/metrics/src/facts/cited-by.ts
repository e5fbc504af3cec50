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
 * Yields `source_id` of the citations of the record `behind`, and of the same thing reported elsewhere. A report that is
 * not published supports nothing.
 */
export function citationsFor(kind: RecordKind | 'REPORTED_TOTAL'): Prisma.Sql {
  const { table, column, hasDuplicates } = CITED[kind]
  const own = Prisma.sql`SELECT c.source_id FROM citation c WHERE c.${column} = behind.id`
  if (!hasDuplicates) return own
  return Prisma.sql`${own} UNION ALL
    SELECT c.source_id FROM ${table} same JOIN citation c ON c.${column} = same.id
      WHERE same.same_as_id = behind.id AND same.status = 'PUBLISHED'`
}

/** Yields `id` of the counted records of a kind that one of the sources supports, by itself or by a published report of the same thing. */
export function citedBy(kind: RecordKind | 'REPORTED_TOTAL', sources: readonly string[]): Prisma.Sql {
  const { table, column, hasDuplicates } = CITED[kind]
  const counted = hasDuplicates ? Prisma.sql`coalesce(r.same_as_id, r.id)` : Prisma.sql`r.id`
  return Prisma.sql`SELECT ${counted} AS id FROM citation c JOIN ${table} r ON r.id = c.${column}
    WHERE c.source_id = ANY(${[...sources]}::uuid[]) AND r.status = 'PUBLISHED'`
}
