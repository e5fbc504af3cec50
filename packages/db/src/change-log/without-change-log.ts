import type pg from 'pg'

/**
 * Does work that changes very many rows of these tables without logging each: the log says of every table that anything in
 * it may have changed. Other tables are not logged at all meanwhile, so name all that the work writes.
 * @param client inside a transaction; without one the work is logged as ever
 */
export async function withoutChangeLog<T>(
  client: Pick<pg.ClientBase, 'query'>,
  tables: readonly string[],
  work: () => Promise<T>,
): Promise<T> {
  await client.query("SELECT set_config('council_outcomes.change_log', 'off', true)")
  const result = await work()
  await client.query("SELECT set_config('council_outcomes.change_log', 'on', true)")
  const logged = new Set(tables.map((table) => RECORD_TABLES[table] ?? table))
  await client.query('INSERT INTO change_log (table_name) SELECT unnest($1::text[])', [[...logged]])
  return result
}

/** Tables whose rows belong to a record, and are logged under the table of that record. */
const RECORD_TABLES: Readonly<Record<string, string>> = {
  meeting_region: 'meeting',
  proposal_region: 'proposal',
  proposal_status_change: 'proposal',
  press_item_region: 'press_item',
  project_region: 'project',
  reported_total_region: 'reported_total',
}
