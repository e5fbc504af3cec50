import { Prisma } from '@council-outcomes/db'
import { type Entries, isEntries } from './entries.ts'
import type { Scope } from './scope.ts'

/** A Prisma `orderBy`, by columns here and in rows that relations lead to. */
export function orderSql(scope: Scope, orderBy: Entries | readonly Entries[]): Prisma.Sql {
  const terms = [orderBy].flat().flatMap((entries) => Object.entries(entries))
  return Prisma.join(terms.map(([field, order]) => term(scope, field, order)))
}

function term(scope: Scope, field: string, order: unknown): Prisma.Sql {
  const column = scope.column(field)
  if (column === undefined && isEntries(order)) return orderSql(scope.one(field), order)
  const words = isEntries(order) ? WORDS[`${order.sort} ${order.nulls}`] : WORDS[String(order)]
  if (column === undefined || words === undefined) {
    throw new Error(`An order by ${field} cannot be read here: ${JSON.stringify(order)}.`)
  }
  return Prisma.sql`${scope.value(column)} ${words}`
}

const WORDS: Readonly<Record<string, Prisma.Sql>> = {
  asc: Prisma.sql`ASC`,
  desc: Prisma.sql`DESC`,
  'asc last': Prisma.sql`ASC NULLS LAST`,
  'desc last': Prisma.sql`DESC NULLS LAST`,
}
