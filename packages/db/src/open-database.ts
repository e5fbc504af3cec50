import { checkServer } from './check-server.ts'
import { startEmbeddedServer } from './embedded/embedded-server.ts'
import type { TakeOverOptions } from './embedded/take-over.ts'
import { migrate } from './migrate.ts'
import type { Progress } from './progress.ts'
import { ensureReaderRole } from './reader-role.ts'

export interface DatabaseSettings {
  /** A PostgreSQL 15 or newer, as the owner of its database; null for the embedded one. */
  readonly databaseUrl: string | null
  /** The role with which the API reads; null to make one. */
  readonly apiDatabaseUrl: string | null
  /** The folder of the embedded database. */
  readonly dataDir: string
}

export interface OpenDatabase {
  readonly ownerUrl: string
  readonly readerUrl: string
  /** The process of the embedded server; null for a server of one's own. */
  readonly embeddedPid: number | null
  /** Stops the embedded server; closes nothing else. */
  readonly close: () => Promise<void>
}

/**
 * Makes the database ready: starts the embedded server unless `databaseUrl` is given, brings the schema up to date
 * and makes the role with which the API reads. With `join`, the embedded server of a running instance is used and left running;
 * `whileStarting` is called where one has to be started.
 * @throws OperatorError for everything that its operator can mend
 */
export async function openDatabase(
  settings: DatabaseSettings,
  progress: Progress,
  options: Pick<TakeOverOptions, 'join' | 'whileStarting'> = {},
): Promise<OpenDatabase> {
  const server =
    settings.databaseUrl === null
      ? await startEmbeddedServer(settings.dataDir, progress, options)
      : { url: settings.databaseUrl, pid: null, stop: async () => {} }
  try {
    await checkServer(server.url)
    await migrate(server.url, progress)
    const readerUrl = settings.apiDatabaseUrl ?? (await ensureReaderRole(server.url))
    await checkServer(readerUrl)
    return { ownerUrl: server.url, readerUrl, embeddedPid: server.pid, close: server.stop }
  } catch (error) {
    await server.stop()
    throw error
  }
}
