import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import {
  loadDemo,
  loadRecordOnce,
  MEASURED_UNTIL,
  type OpenDatabase,
  openDatabase,
  type Progress,
} from '@council-outcomes/db'
import { Client } from 'pg'
import { makeRollups } from '../limit/rollups.ts'
import { packageRoot } from '../package-root.ts'
import { type CouncilSize, FOLDERS } from './council-size.ts'

/** The data folder of the council of that size; it is kept from run to run. */
export function councilFolder(size: CouncilSize): string {
  return join(packageRoot, '.bench', FOLDERS[size])
}

/** Opens the database of the synthetic council of that size; makes it first, and says how long that takes, where it is missing. */
export async function openCouncil(size: CouncilSize, progress: Progress): Promise<OpenDatabase> {
  const dataDir = councilFolder(size)
  await mkdir(dataDir, { recursive: true })
  const database = await openDatabase({ databaseUrl: null, apiDatabaseUrl: null, dataDir }, progress)
  try {
    await fillCouncil(database.ownerUrl, size, progress)
    return database
  } catch (error) {
    await database.close()
    throw error
  }
}

/** The same for as long as `work` takes. */
export async function withCouncil<T>(
  size: CouncilSize,
  progress: Progress,
  work: (database: OpenDatabase) => Promise<T>,
): Promise<T> {
  const database = await openCouncil(size, progress)
  try {
    return await work(database)
  } finally {
    await database.close()
  }
}

/** Brings the records and the rollups of the limit into a database, unless they are there. */
export async function fillCouncil(ownerUrl: string, size: number, progress: Progress): Promise<void> {
  const client = new Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    if ((await recordsOfDemo(client)) !== size) {
      progress(`The council of ${size.toLocaleString('en')} records is missing; making it ${duration(size)}`)
      await makeCouncil(ownerUrl, size, progress)
    }
    await makeRollups(client, progress)
  } finally {
    await client.end()
  }
}

async function makeCouncil(ownerUrl: string, size: number, progress: Progress): Promise<void> {
  await loadRecordOnce(ownerUrl, progress)
  await loadDemo(ownerUrl, { size, seed: 1, until: MEASURED_UNTIL }, progress)
}

async function recordsOfDemo(client: Client): Promise<number> {
  const { rows } = await client.query<{ count: string }>(
    `SELECT count(*) FROM assistance_activity WHERE council_id = (SELECT id FROM council WHERE key = 'demo')`,
  )
  return Number(rows[0]?.count)
}

/** As measured on two cores. */
const RECORDS_PER_MINUTE = 1_200_000

function duration(size: number): string {
  const minutes = Math.ceil(size / RECORDS_PER_MINUTE)
  return minutes === 1 ? 'takes less than a minute' : `takes about ${minutes} minutes`
}
