import pg from 'pg'

const LOCK_KEY = 7_120_150_608

/** Held by the one instance that runs a data folder; PostgreSQL itself lets go of it when that instance dies. */
export interface FolderLock {
  readonly release: () => Promise<void>
}

/** Takes the lock of the embedded server at `maintenanceUrl`; null when another living instance has it. */
export async function lockFolder(maintenanceUrl: string): Promise<FolderLock | null> {
  const client = new pg.Client({ connectionString: maintenanceUrl, keepAlive: true })
  client.on('error', () => {})
  await client.connect()
  const { rows } = await client.query<{ locked: boolean }>('SELECT pg_try_advisory_lock($1) AS locked', [
    LOCK_KEY,
  ])
  if (rows[0]?.locked === true) return { release: () => client.end().catch(() => {}) }
  await client.end()
  return null
}
