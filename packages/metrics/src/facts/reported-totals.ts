import { Prisma } from '@council-outcomes/db'
import type { FactScope } from './fact.ts'
import { published } from './published.ts'

/** Reported totals of a subject, with the columns that all facts share and `columns` for the dimensions. */
export function reportedTotals(
  scope: FactScope,
  subject: 'MEETING' | 'ATTENDANCE' | 'PROPOSAL' | 'ASSISTANCE' | 'PUBLICATION' | 'OUTLET',
  columns: Prisma.Sql,
  condition: Prisma.Sql = Prisma.sql`true`,
): Prisma.Sql {
  return Prisma.sql`SELECT r.id, r.date_from, r.date_to, r.value::float8 AS value, r.unit::text AS unit,
      r.qualifier::text AS qualifier, r.id AS distinct_key, r.council_role::text AS role, ${columns}
    FROM reported_total r
      LEFT JOIN assistance_type type ON type.id = r.type_id
      LEFT JOIN beneficiary_group grp ON grp.id = r.group_id
      LEFT JOIN proposal_theme theme ON theme.id = r.theme_id
    WHERE ${published(scope)} AND r.subject = ${subject}::counted_subject AND ${condition}`
}
