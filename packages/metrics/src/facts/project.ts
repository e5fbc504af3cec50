import { Prisma } from '@council-outcomes/db'
import type { Fact, FactScope } from './fact.ts'
import { noStatements } from './no-statements.ts'
import { publishedWithoutLinks } from './published.ts'

/**
 * Projects with the days between which they run: from the first day until the day after the last. Where the record
 * names no last day, or only a month, quarter, half or year that a project lies in, it may run on any day between.
 */
export const project = {
  record: 'PROJECT',
  dimensions: [],
  extraColumn: 'UNCERTAIN',
  places: Prisma.sql`SELECT project_id AS record_id, region_id FROM project_region`,
  statedFor: null,
  records: projects,
  statements: (scope) => noStatements(projects(scope)),
} as const satisfies Fact<never>

function projects(scope: FactScope): Prisma.Sql {
  return Prisma.sql`SELECT r.id, r.date_from, r.date_to + 1 AS date_to, 1::float8 AS value, 'PROJECT' AS unit,
      'EXACT' AS qualifier, r.id AS distinct_key, r.council_role::text AS role,
      r.date_to IS NULL OR r.date_precision IN ('MONTH', 'QUARTER', 'HALF', 'YEAR') AS uncertain
    FROM project r WHERE ${publishedWithoutLinks(scope)}`
}
