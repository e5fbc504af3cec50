import { Prisma } from '@council-outcomes/db'
import { brandWithType } from '@pothos/core'
import { queryFromInfo } from '@pothos/plugin-prisma'
import type { GraphQLResolveInfo } from 'graphql'
import type { GraphContext } from '../context.ts'
import { publishedRows } from './published-rows.ts'
import { readRows } from './read-rows.ts'
import { tableOf } from './tables.ts'

/** Things of one type of the schema, which is named as its model is. */
export interface AskedRows {
  readonly typeName: string
  readonly ids: readonly string[]
  /** Where they stand below the field that is resolved; without it, they are its answer. */
  readonly paths?: string[][]
}

/** Those that are published, by id, with what the reader selects of them, in one statement. */
export async function readByIds(
  { typeName, ids, paths = [] }: AskedRows,
  context: GraphContext,
  info: GraphQLResolveInfo,
): Promise<ReadonlyMap<string, object>> {
  const selection = queryFromInfo({ context, info, typeName, select: { id: true }, paths })
  const rows = await readRows<{ readonly id: string }>(
    typeName,
    selection,
    {
      rows: Prisma.sql`SELECT record.* FROM ${tableOf(typeName).name} AS record
        WHERE record.id = ANY(${ids}::uuid[]) AND ${publishedRows(typeName)}`,
      orderBy: Prisma.sql`record.id`,
      prepared: true,
    },
    context,
  )
  // Where a field can be of several types, graphql-js tells them apart by this.
  for (const row of rows) brandWithType(row, typeName as never)
  return new Map(rows.map((row) => [row.id, row]))
}
