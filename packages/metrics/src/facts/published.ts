import { Prisma } from '@council-outcomes/db'
import type { FactScope } from './fact.ts'

/** The condition on the record `r` that every fact shares: published, asked for, counted once. */
export function published(scope: FactScope): Prisma.Sql {
  return Prisma.sql`${publishedWithoutLinks(scope)} AND r.same_as_id IS NULL`
}

/** The same for kinds of record that are never linked as being the same. */
export function publishedWithoutLinks({ councilId, roles, recordIds }: FactScope): Prisma.Sql {
  const asked = recordIds === null ? Prisma.empty : Prisma.sql`AND r.id = ANY(${[...recordIds]}::uuid[])`
  return Prisma.sql`r.council_id = ${councilId}::uuid AND r.status = 'PUBLISHED'
    AND r.council_role = ANY(${[...roles]}::council_role[]) ${asked}`
}
