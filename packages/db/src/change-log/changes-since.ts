import type pg from 'pg'
import type { AssistanceImage, ChangeRow } from './change-row.ts'

export interface Changes {
  /** PostgreSQL's snapshot of what was visible: ask with it the next time. */
  readonly snapshot: string
  /** In the order in which each record changed; null when the log no longer tells: anything may have changed. */
  readonly changes: readonly ChangeRow[] | null
}

/**
 * What became visible since `snapshot`, however long before that it was written; without one, nothing is told but the
 * snapshot of now. Ask the primary server, outside of a transaction that writes: the snapshots of a standby leave out the
 * transactions that are running.
 * @param client several statements of one REPEATABLE READ transaction see the record as it is after these changes
 */
export async function changesSince(
  client: Pick<pg.ClientBase, 'query'>,
  snapshot: string | null,
): Promise<Changes> {
  const { rows } = await client.query<LogRow>(SELECT_CHANGES, [snapshot])
  const [first] = rows
  if (first === undefined) throw new Error('PostgreSQL told no snapshot')
  return { snapshot: first.snapshot, changes: first.reaches_back ? rows.flatMap(changesOf) : null }
}

/**
 * The log reaches back to a snapshot that saw every transaction older than the oldest row: pruning leaves that row.
 * Rows of transactions that have not begun yet were restored from the dump of another server, whose transactions had
 * other numbers; so was a snapshot that is ahead of ours.
 */
const SELECT_CHANGES = `
  SELECT now.snapshot::text, now.reaches_back, log.table_name, log.record_id, log.inserted, log.before, log.regions_before
  FROM (
    SELECT
      pg_current_snapshot() AS snapshot,
      coalesce(
        pg_snapshot_xmax($1::pg_snapshot) <= pg_snapshot_xmax(pg_current_snapshot())
          AND (SELECT transaction FROM change_log ORDER BY transaction LIMIT 1) <= pg_snapshot_xmin($1::pg_snapshot)
          AND NOT EXISTS (SELECT FROM change_log WHERE transaction >= pg_snapshot_xmax(pg_current_snapshot())),
        false
      ) AS reaches_back
  ) AS now
  LEFT JOIN change_log log
    ON now.reaches_back
    AND log.transaction >= pg_snapshot_xmin($1::pg_snapshot)
    AND NOT pg_visible_in_snapshot(log.transaction, $1::pg_snapshot)
  ORDER BY log.sequence`

type LogRow = {
  readonly snapshot: string
  readonly reaches_back: boolean
} & (NoChange | LoggedChange)

/** The row that brings the snapshot when nothing has changed. */
interface NoChange {
  readonly table_name: null
}

interface LoggedChange {
  readonly table_name: string
  readonly record_id: string | null
  readonly inserted: boolean
  readonly before: AssistanceImage | null
  readonly regions_before: readonly string[] | null
}

function changesOf(row: NoChange | LoggedChange): readonly ChangeRow[] {
  if (row.table_name === null) return []
  const { table_name: table, record_id: id, inserted, before, regions_before: regionsBefore } = row
  if (id === null) return [{ kind: 'TABLE', table }]
  if (inserted) return [{ kind: 'INSERTED', id }]
  const changes: ChangeRow[] = []
  if (before !== null) changes.push({ kind: 'CHANGED', id, before })
  if (regionsBefore !== null) changes.push({ kind: 'PLACED', id, regionsBefore })
  return changes.length === 0 ? [{ kind: 'RECORD', table, id }] : changes
}
