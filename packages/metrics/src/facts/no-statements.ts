import { Prisma } from '@council-outcomes/db'

/** No rows, with the columns of `records`: for a fact of which reported totals never speak. */
export function noStatements(records: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`SELECT * FROM (${records}) unspoken WHERE false`
}
