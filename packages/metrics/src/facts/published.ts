import { Prisma } from '@council-outcomes/db'
import type { FactScope } from './fact.ts'

/** The condition on the record `r` that every fact shares: published, asked for, counted once. */
export function published(scope: FactScope): Prisma.Sql {
  return Prisma.sql`${inScope(scope)} AND r.same_as_id IS NULL`
}

/** The same for records of which no two can be one: nobody links projects or agreements. */
export function inScope({ councilId, roles, recordIds }: FactScope): Prisma.Sql {
  const named = recordIds === null ? Prisma.empty : Prisma.sql`AND r.id = ANY(${[...recordIds]}::uuid[])`
  return Prisma.sql`r.council_id = ${councilId}::uuid AND r.status = 'PUBLISHED'
    AND r.council_role = ANY(${[...roles]}::council_role[]) ${named}`
}
