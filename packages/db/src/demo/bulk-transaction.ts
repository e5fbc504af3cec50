import type { Client } from 'pg'
import { ADVISORY_LOCKS } from '../advisory-locks.ts'

/** Does all of the work or none of it; who reads meanwhile sees the database as it was. Two at once wait for each other. */
export async function inBulkTransaction(client: Client, work: () => Promise<void>): Promise<void> {
  await client.query('BEGIN')
  try {
    for (const setting of SETTINGS) await client.query(`SET LOCAL ${setting}`)
    await client.query('SELECT pg_advisory_xact_lock($1)', [ADVISORY_LOCKS.demo])
    await work()
    await client.query('COMMIT')
  } catch (error) {
    // The first error tells what happened; a connection that is gone rolls back by itself.
    await client.query('ROLLBACK').catch(() => {})
    throw error
  }
}

/**
 * Foreign keys and triggers ask their questions once for each row. They are to plan them once, and never as a scan of
 * a whole table: that is what they would choose, and keep, while the tables are still small.
 */
const SETTINGS = [
  'statement_timeout = 0',
  'plan_cache_mode = force_generic_plan',
  'enable_seqscan = off',
  "maintenance_work_mem = '512MB'",
]

/** Lets the rest of the transaction read whole tables again, and tells the planner how much these hold by now. */
export async function readWhole(client: Client, tables: readonly string[]): Promise<void> {
  await client.query('SET LOCAL enable_seqscan = on')
  await client.query('SET LOCAL plan_cache_mode = auto')
  await client.query(`ANALYZE ${tables.join(', ')}`)
}

/** Whether this role may let foreign keys and triggers rest: a superuser, or one who was granted it. */
export async function mayRestChecks(client: Client): Promise<boolean> {
  const { rows } = await client.query<{ may: boolean }>(
    `SELECT has_parameter_privilege('session_replication_role', 'SET') AS may`,
  )
  return rows[0]?.may ?? false
}

/** While `work` runs, foreign keys and triggers rest, so that it must do by itself what they do: check and cascade. */
export async function whileChecksRest(client: Client, work: () => Promise<void>): Promise<void> {
  await client.query('SET LOCAL session_replication_role = replica')
  await client.query('SET LOCAL enable_seqscan = on')
  await work()
  await client.query('SET LOCAL enable_seqscan = off')
  await client.query('SET LOCAL session_replication_role = origin')
}
