import { Prisma } from '@council-outcomes/db'
import type { FactScope } from './fact.ts'

/** The condition on the record `r` that every fact shares: published, of the council, in a counted role, counted once. */
export function published({ councilId, roles }: FactScope): Prisma.Sql {
  return Prisma.sql`r.council_id = ${councilId}::uuid AND r.status = 'PUBLISHED' AND r.same_as_id IS NULL
    AND r.council_role = ANY(${[...roles]}::council_role[])`
}
