import { Prisma } from '@council-outcomes/db'
import { type Entries, isEntries } from './entries.ts'
import type { Scope } from './scope.ts'

/** A Prisma `where` of equal values, here and in rows that relations lead to. */
export function conditionSql(scope: Scope, where: Entries): Prisma.Sql {
  const conditions = Object.entries(where).map(([field, value]) => {
    const column = scope.column(field)
    if (column !== undefined && typeof value === 'string')
      return Prisma.sql`${scope.value(column)} = ${value}`
    if (column === undefined && isEntries(value)) return conditionSql(scope.one(field), value)
    throw new Error(`A condition on ${field} cannot be read here: ${JSON.stringify(value)}.`)
  })
  return conditions.length === 0 ? Prisma.sql`TRUE` : Prisma.join(conditions, ' AND ')
}
