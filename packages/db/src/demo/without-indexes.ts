import pg, { type Client } from 'pg'
import type { Progress } from '../progress.ts'

/**
 * Works while the tables lack their indexes, except the primary keys, and makes these anew: for rows that outnumber those
 * that are there, that takes half the time. Who reads the tables waits until the transaction ends.
 */
export async function withoutIndexes(
  client: Client,
  tables: readonly string[],
  work: () => Promise<void>,
  progress: Progress,
): Promise<void> {
  const { rows: indexes } = await client.query<Index>(INDEXES, [tables])
  for (const { name } of indexes) await client.query(`DROP INDEX ${pg.escapeIdentifier(name)}`)
  progress('Until all is written, who reads these tables waits')
  await work()
  progress('Making the indexes')
  for (const { definition } of indexes) await client.query(definition)
}

interface Index {
  readonly name: string
  readonly definition: string
}

/** Those that no constraint rests on. */
const INDEXES = `
  SELECT class.relname AS name, pg_get_indexdef(class.oid) AS definition
    FROM pg_index JOIN pg_class class ON class.oid = indexrelid
   WHERE indrelid = ANY ($1::regclass[]) AND NOT EXISTS (SELECT FROM pg_constraint WHERE conindid = indexrelid)
   ORDER BY name`
