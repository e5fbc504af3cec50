import type pg from 'pg'

/**
 * Forgets changes that every snapshot since `upTo` saw, once they are old enough for others to have read them.
 * Who did not will find that the log no longer reaches back.
 * @returns how many rows were forgotten
 */
export async function pruneChanges(
  client: Pick<pg.ClientBase, 'query'>,
  upTo: string,
  olderThanMinutes: number,
): Promise<number> {
  const { rowCount } = await client.query(DELETE_CHANGES, [upTo, olderThanMinutes])
  return rowCount ?? 0
}

/** The newest of them stays: it tells how far back the log reaches. Rows of another server, restored with its dump, go too. */
const DELETE_CHANGES = `
  DELETE FROM change_log
  WHERE transaction < (
      SELECT transaction FROM change_log
      WHERE transaction < pg_snapshot_xmin($1::pg_snapshot) AND at < now() - make_interval(mins => $2)
      ORDER BY transaction DESC LIMIT 1
    )
    OR transaction >= pg_snapshot_xmax(pg_current_snapshot()) AND transaction IS DISTINCT FROM pg_current_xact_id_if_assigned()`
