import type { Client } from 'pg'
import { withoutChangeLog } from '../change-log/without-change-log.ts'
import type { Progress } from '../progress.ts'
import { assistance } from './assistance.ts'
import { ASSISTANCE_TABLES } from './assistance-tables.ts'
import { mayRestChecks, whileChecksRest } from './bulk-transaction.ts'
import { copyRows, type Row } from './copy-rows.ts'
import { withoutIndexes } from './without-indexes.ts'
import type { World } from './world.ts'

/**
 * Writes `size` activities with their places and citations, without checks where the role may do without them.
 * A million or more are written without indexes too, unless they are the smaller part.
 */
export async function writeAssistance(
  client: Client,
  world: World,
  size: number,
  progress: Progress,
): Promise<void> {
  progress(`Writing ${size.toLocaleString('en')} synthetic assistance records`)
  const copy = () => copyAssistance(client, world, size, progress)
  const checksRest = await mayRestChecks(client)
  const write = () =>
    withoutChangeLog(client, ASSISTANCE_TABLES, () => (checksRest ? whileChecksRest(client, copy) : copy()))
  if (await outnumbersOthers(client, world.councilId, size))
    await withoutIndexes(client, ASSISTANCE_TABLES, write, progress)
  else await write()
}

/** Whether so many records are worth that readers wait. */
const MANY = 1_000_000

async function outnumbersOthers(client: Client, councilId: string, size: number): Promise<boolean> {
  if (size < MANY) return false
  const others = 'SELECT FROM assistance_activity WHERE council_id <> $1 OFFSET $2 LIMIT 1'
  const { rowCount } = await client.query(others, [councilId, size])
  return rowCount === 0
}

async function copyAssistance(client: Client, world: World, size: number, progress: Progress): Promise<void> {
  const { activities, places, citations } = assistance(world, size)
  await copyRows(client, { ...activities, rows: counted(activities.rows, size, progress) })
  progress('Writing their places')
  await copyRows(client, places)
  progress('Writing their sources')
  await copyRows(client, citations)
}

/** The same rows; now and then it tells how many have been written. */
function* counted(rows: Iterable<Row>, size: number, progress: Progress): Generator<Row> {
  const step = Math.max(50_000, Math.ceil(size / 20))
  let count = 0
  for (const row of rows) {
    yield row
    count += 1
    if (count % step !== 0 && count !== size) continue
    progress(`  ${count.toLocaleString('en')} of ${size.toLocaleString('en')}`)
  }
}
