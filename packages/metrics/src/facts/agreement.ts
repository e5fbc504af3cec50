import { Prisma } from '@council-outcomes/db'
import type { Fact, FactScope } from './fact.ts'
import { noStatements } from './no-statements.ts'
import { publishedWithoutLinks } from './published.ts'

/** Cooperation agreements, dated when they were signed; each counts one. The record keeps no place of them. */
export const agreement = {
  record: 'AGREEMENT',
  dimensions: [],
  extraColumn: 'NONE',
  places: Prisma.sql`SELECT NULL::uuid AS record_id, NULL::uuid AS region_id WHERE false`,
  statedFor: null,
  records: agreements,
  statements: (scope) => noStatements(agreements(scope)),
} as const satisfies Fact<never>

function agreements(scope: FactScope): Prisma.Sql {
  return Prisma.sql`SELECT r.id, r.date_from, r.date_to, 1::float8 AS value, 'AGREEMENT' AS unit,
      'EXACT' AS qualifier, r.id AS distinct_key, r.council_role::text AS role
    FROM agreement r WHERE ${publishedWithoutLinks(scope)}`
}
