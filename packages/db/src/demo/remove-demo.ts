import type { Client } from 'pg'
import { withoutChangeLog } from '../change-log/without-change-log.ts'
import type { Progress } from '../progress.ts'
import { ASSISTANCE_TABLES } from './assistance-tables.ts'
import { mayRestChecks, whileChecksRest } from './bulk-transaction.ts'

/** Tables whose rows belong to a council, each after those that refer to it. */
const TABLES = [
  'reported_total',
  'target',
  'coverage',
  'press_item',
  'channel',
  'proposal',
  'meeting',
  'project',
  'agreement',
  'membership',
  'election',
  'term',
  'person',
] as const

/** Removes every record of one council, but not the council; parts of records go with them. */
export async function removeRecords(client: Client, councilId: string, progress: Progress): Promise<void> {
  const activities = await countActivities(client, councilId)
  if (activities > 0)
    progress(
      `Removing the earlier demonstration council with ${activities.toLocaleString('en')} assistance records`,
    )
  const checksRest = await mayRestChecks(client)
  await withoutChangeLog(client, ASSISTANCE_TABLES, () =>
    checksRest
      ? whileChecksRest(client, () => removeAssistance(client, councilId))
      : removeAssistanceInChunks(client, councilId),
  )
  await client.query(REMOVE_CITATIONS, [councilId])
  for (const table of TABLES) await client.query(`DELETE FROM ${table} WHERE council_id = $1`, [councilId])
  await client.query('UPDATE council SET organization_id = NULL, advises_id = NULL WHERE id = $1', [
    councilId,
  ])
  await client.query('DELETE FROM organization WHERE council_id = $1', [councilId])
  await client.query('DELETE FROM source WHERE council_id = $1', [councilId])
}

async function countActivities(client: Client, councilId: string): Promise<number> {
  const { rows } = await client.query<{ count: string }>(
    'SELECT count(*) FROM assistance_activity WHERE council_id = $1',
    [councilId],
  )
  return Number(rows[0]?.count ?? 0)
}

/** What foreign keys would do for each activity, done for all at once. */
async function removeAssistance(client: Client, councilId: string): Promise<void> {
  await client.query(REMOVE_CITATIONS, [councilId])
  await client.query(REMOVE_PLACES, [councilId])
  await client.query('DELETE FROM assistance_activity WHERE council_id = $1', [councilId])
}

const REMOVE_CITATIONS = `
  DELETE FROM citation USING source WHERE citation.source_id = source.id AND source.council_id = $1`
const REMOVE_PLACES = `
  DELETE FROM assistance_region USING assistance_activity a WHERE assistance_id = a.id AND a.council_id = $1`

/** Activities that are removed at once: PostgreSQL keeps a list of them in memory until their foreign keys are checked. */
const CHUNK = 50_000

async function removeAssistanceInChunks(client: Client, councilId: string): Promise<void> {
  let after = LEAST_ID
  while (after !== GREATEST_ID) {
    const { rows } = await client.query<{ id: string }>(CHUNK_END, [councilId, after, CHUNK])
    const upTo = rows[0]?.id ?? GREATEST_ID
    await client.query(REMOVE_CHUNK, [councilId, after, upTo])
    after = upTo
  }
}

const LEAST_ID = '00000000-0000-0000-0000-000000000000'
const GREATEST_ID = 'ffffffff-ffff-ffff-ffff-ffffffffffff'
const CHUNK_END = `
  SELECT id FROM assistance_activity WHERE council_id = $1 AND id > $2 ORDER BY id OFFSET $3 LIMIT 1`
const REMOVE_CHUNK = 'DELETE FROM assistance_activity WHERE council_id = $1 AND id > $2 AND id <= $3'
