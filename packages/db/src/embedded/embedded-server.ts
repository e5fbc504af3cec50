import type { Progress } from '../progress.ts'
import { withClient } from '../with-client.ts'
import { type Binaries, findBinaries } from './binaries.ts'
import { type DataFolder, prepareDataFolder } from './data-folder.ts'
import type { FolderLock } from './folder-lock.ts'
import { makeCluster } from './make-cluster.ts'
import { runProgram } from './run-program.ts'
import { serverUrl, type TakeOverOptions, takeOver } from './take-over.ts'

const DATABASE = 'council_outcomes'

export interface EmbeddedServer {
  /** Address of the application's database, as its owner. */
  readonly url: string
  readonly pid: number
  readonly stop: () => Promise<void>
}

/**
 * Starts the PostgreSQL that comes with Council Outcomes on `dataDir`, or adopts one that a killed instance left running there.
 * @throws OperatorError for everything that its operator can mend
 */
export async function startEmbeddedServer(
  dataDir: string,
  progress: Progress,
  options: TakeOverOptions = {},
): Promise<EmbeddedServer> {
  const binaries = await findBinaries()
  const folder = await prepareDataFolder(dataDir, binaries)
  if (folder.isNew) await makeCluster(folder, binaries, progress, options.durable ?? true)
  const { pid, port, lock } = await takeOver(folder, binaries, progress, options)
  await ensureDatabase(serverUrl(folder, port, 'postgres'))
  const stop = lock === null ? async () => {} : stopper(folder, binaries, lock, pid)
  return { url: serverUrl(folder, port, DATABASE), pid, stop }
}

function ensureDatabase(maintenanceUrl: string): Promise<void> {
  return withClient(maintenanceUrl, async (client) => {
    const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [DATABASE])
    if (rowCount === 0) await client.query(`CREATE DATABASE ${DATABASE}`)
  })
}

function stopper(folder: DataFolder, binaries: Binaries, lock: FolderLock, pid: number): () => Promise<void> {
  // When the process ends without stop(), a fast shutdown (SIGINT) is all there is time for.
  const atExit = () => {
    try {
      process.kill(pid, 'SIGINT')
    } catch {
      // It has ended already.
    }
  }
  process.once('exit', atExit)
  return async () => {
    process.off('exit', atExit)
    const args = ['stop', '--wait', '--mode=fast', '--timeout=60', `--pgdata=${folder.cluster}`]
    await runProgram(binaries.pg_ctl, args, folder.runAs)
    await lock.release()
  }
}
