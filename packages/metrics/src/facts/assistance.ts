import { Prisma } from '@council-outcomes/db'
import type { Fact, FactScope } from './fact.ts'
import { published } from './published.ts'
import { reportedTotals } from './reported-totals.ts'

type AssistanceDimension = 'ASSISTANCE_TYPE' | 'BENEFICIARY_GROUP'

/** Help to people, children included. Parts of a whole are left out: one level is summed. */
export const assistanceToPersons = assistanceIn(Prisma.sql`r.unit IN ('PERSON', 'CHILD')`)

/** Help to families, where the record counts families. */
export const assistanceToFamilies = assistanceIn(Prisma.sql`r.unit = 'FAMILY'`)

function assistanceIn(units: Prisma.Sql) {
  const columns = Prisma.sql`type.code AS assistance_type, grp.code AS beneficiary_group`
  return {
    record: 'ASSISTANCE',
    dimensions: ['ASSISTANCE_TYPE', 'BENEFICIARY_GROUP'],
    extraColumn: 'NONE',
    places: Prisma.sql`SELECT assistance_id AS record_id, region_id FROM assistance_region`,
    statedFor: null,
    records: (
      scope: FactScope,
    ) => Prisma.sql`SELECT r.id, r.date_from, r.date_to, r.quantity::float8 AS value,
        r.unit::text AS unit, r.qualifier::text AS qualifier, r.id AS distinct_key, r.council_role::text AS role, ${columns}
      FROM assistance_activity r
        JOIN assistance_type type ON type.id = r.type_id
        LEFT JOIN beneficiary_group grp ON grp.id = r.group_id
      WHERE ${published(scope)} AND r.event_status = 'HELD' AND r.part_of_id IS NULL AND ${units}`,
    statements: (scope: FactScope) => reportedTotals(scope, 'ASSISTANCE', columns, units),
  } as const satisfies Fact<AssistanceDimension>
}
