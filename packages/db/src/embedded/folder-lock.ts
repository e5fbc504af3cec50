import pg from 'pg'
import { ADVISORY_LOCKS } from '../advisory-locks.ts'

/** Held by the one instance that runs a data folder; PostgreSQL itself lets go of it when that instance dies. */
export interface FolderLock {
  readonly kind: 'OURS'
  readonly release: () => Promise<void>
}

/** Tries to take the lock of the embedded server at `maintenanceUrl`; GONE when the server is just going down. */
export async function lockFolder(
  maintenanceUrl: string,
): Promise<FolderLock | { readonly kind: 'TAKEN' } | { readonly kind: 'GONE' }> {
  const client = new pg.Client({ connectionString: maintenanceUrl, keepAlive: true })
  client.on('error', () => {})
  const release = () => client.end().catch(() => {})
  try {
    await client.connect()
    const { rows } = await client.query<{ locked: boolean }>('SELECT pg_try_advisory_lock($1) AS locked', [
      ADVISORY_LOCKS.dataFolder,
    ])
    if (rows[0]?.locked === true) return { kind: 'OURS', release }
    await release()
    return { kind: 'TAKEN' }
  } catch {
    await release()
    return { kind: 'GONE' }
  }
}
