import { Prisma } from '@council-outcomes/db'
import type { GraphContext } from '../context.ts'
import type { ListSql } from './page-rows.ts'

/** Counting a million records takes half a second, counting ten million with a filter longer than a statement may. */
export const MOST_COUNTED = 100_000

/** How many entries a list has; null when they are more than 100,000. */
export async function countRecords(
  { table, condition }: Omit<ListSql, 'day'>,
  { rows, signal }: Pick<GraphContext, 'rows' | 'signal'>,
): Promise<number | null> {
  const bound = Prisma.raw(String(MOST_COUNTED + 1))
  const [found] = await rows.query<{ readonly count: number }>(
    Prisma.sql`SELECT count(*) FROM (SELECT FROM ${table} AS record WHERE ${condition} LIMIT ${bound}) AS counted`,
    { signal },
  )
  const count = found?.count ?? 0
  return count > MOST_COUNTED ? null : count
}
