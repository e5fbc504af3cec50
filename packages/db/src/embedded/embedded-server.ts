import { readFile, rename, rm, writeFile } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { OperatorError } from '../operator-error.ts'
import type { Progress } from '../progress.ts'
import { type Binaries, findBinaries } from './binaries.ts'
import { clusterVersion, type DataFolder, prepareDataFolder, readPassword } from './data-folder.ts'
import { diskFull } from './folder-errors.ts'
import { type FolderLock, lockFolder } from './folder-lock.ts'
import { freePort } from './free-port.ts'
import { findPostmaster, type Postmaster } from './postmaster.ts'
import { launch, runProgram } from './run-program.ts'

const OWNER = 'council_outcomes'
const DATABASE = 'council_outcomes'
const PATIENCE_MS = 20_000

export interface EmbeddedServer {
  /** Address of the application's database, as its owner. */
  readonly url: string
  readonly stop: () => Promise<void>
}

export interface EmbeddedOptions {
  /** Use the server of another running instance if there is one, and leave it running. */
  readonly join?: boolean
  /** False trades safety in a power cut for speed: for tests only. */
  readonly durable?: boolean
}

/**
 * Starts the PostgreSQL that comes with Council Outcomes on `dataDir`, or adopts one that a killed instance left running there.
 * @throws OperatorError for everything that its operator can mend
 */
export async function startEmbeddedServer(
  dataDir: string,
  progress: Progress,
  options: EmbeddedOptions = {},
): Promise<EmbeddedServer> {
  const binaries = await findBinaries()
  const folder = await prepareDataFolder(dataDir, binaries)
  const password = await readPassword(folder)
  if ((await clusterVersion(folder)) === null) await initialise(folder, binaries, progress, options)
  const postmaster = await ensureRunning(folder, password, binaries, progress, options)
  const url = (database: string) => `postgres://${OWNER}:${password}@127.0.0.1:${postmaster.port}/${database}`

  const lock = await lockFolder(url('postgres'))
  if (lock === null && options.join !== true) throw inUse(folder)
  await ensureDatabase(url('postgres'))
  const stop = lock === null ? async () => {} : stopper(folder, binaries, lock, postmaster.pid)
  return { url: url(DATABASE), stop }
}

async function initialise(
  folder: DataFolder,
  binaries: Binaries,
  progress: Progress,
  { durable = true }: EmbeddedOptions,
): Promise<void> {
  progress(`Making a database in ${folder.root}`)
  const unfinished = `${folder.cluster}.unfinished`
  await rm(unfinished, { recursive: true, force: true })
  const { code, output } = await runProgram(
    binaries.initdb,
    [
      `--pgdata=${unfinished}`,
      `--username=${OWNER}`,
      `--pwfile=${folder.password}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--locale=C',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      ...['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'log_checkpoints=off'].map(
        (c) => `--set=${c}`,
      ),
      ...(durable ? [] : ['--no-sync']),
    ],
    folder.runAs,
  )
  if (code !== 0) throw diskFull(folder.root, output) ?? startFailed(folder, lastLine(output))
  await rename(unfinished, folder.cluster)
}

async function ensureRunning(
  folder: DataFolder,
  password: string,
  binaries: Binaries,
  progress: Progress,
  options: EmbeddedOptions,
): Promise<Extract<Postmaster, { kind: 'ANSWERS' }>> {
  const deadline = Date.now() + PATIENCE_MS
  while (true) {
    const found = await findPostmaster(folder.cluster, OWNER, password)
    if (found.kind === 'ANSWERS') return found
    if (Date.now() > deadline) throw found.kind === 'SILENT' ? inUse(folder) : await explainLog(folder)
    if (found.kind === 'NONE') await start(folder, binaries, progress, options)
    else await sleep(200)
  }
}

async function start(
  folder: DataFolder,
  binaries: Binaries,
  progress: Progress,
  { durable = true }: EmbeddedOptions,
): Promise<void> {
  progress('Starting the database')
  const kept = Number(await readFile(folder.port, 'utf8').catch(() => ''))
  const port = await freePort(kept > 0 ? kept : null)
  await writeFile(folder.port, `${port}\n`)
  await rm(folder.log, { force: true })
  const unsafe = durable ? '' : ' -c fsync=off -c full_page_writes=off -c synchronous_commit=off'
  const { code } = await launch(
    binaries.pg_ctl,
    [
      'start',
      '--wait',
      '--timeout=600',
      `--pgdata=${folder.cluster}`,
      `--log=${folder.log}`,
      `--options=-p ${port}${unsafe}`,
    ],
    folder.runAs,
  )
  if (code === 0) return
  const error = await explainLog(folder)
  if (!passes(error)) throw error
  await sleep(500)
}

/** A server that was just killed holds its memory for a moment, and a port can be taken between our look and the start. */
function passes(error: OperatorError): boolean {
  return /shared memory block|lock file|could not bind|could not create any TCP/.test(error.sentence)
}

async function explainLog(folder: DataFolder): Promise<OperatorError> {
  const log = await readFile(folder.log, 'utf8').catch(() => '')
  return diskFull(folder.root, log) ?? startFailed(folder, lastFatal(log))
}

function startFailed(folder: DataFolder, reason: string): OperatorError {
  return new OperatorError(
    'EMBEDDED_POSTGRES_FAILED',
    `The embedded PostgreSQL in ${folder.root} did not start: ${reason}`,
    `Read ${folder.log}, or set DATABASE_URL to a PostgreSQL 15 or newer.`,
  )
}

function inUse(folder: DataFolder): OperatorError {
  return new OperatorError(
    'DATA_FOLDER_IN_USE',
    `Another running Council Outcomes uses the data folder ${folder.root}.`,
    'Stop that one first, or name another folder in DATA_DIR.',
  )
}

function lastFatal(log: string): string {
  const lines = log.split('\n').filter((line) => /FATAL|PANIC/.test(line))
  return lines.at(-1)?.replace(/^.*?(?:FATAL|PANIC):\s*/, '') ?? 'it gave no reason.'
}

function lastLine(output: string): string {
  const lines = output.split('\n').filter((line) => /error|FATAL|denied/.test(line))
  return lines.at(-1)?.trim() ?? 'it gave no reason.'
}

async function ensureDatabase(maintenanceUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: maintenanceUrl })
  await client.connect()
  try {
    const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [DATABASE])
    if (rowCount === 0) await client.query(`CREATE DATABASE ${DATABASE}`)
  } finally {
    await client.end()
  }
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
    await lock.release()
    await runProgram(
      binaries.pg_ctl,
      ['stop', '--wait', '--mode=fast', '--timeout=60', `--pgdata=${folder.cluster}`],
      folder.runAs,
    )
  }
}
