import { randomBytes } from 'node:crypto'
import { access, chmod, chown, constants, mkdir, readFile, statfs, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { OperatorError } from '../operator-error.ts'
import type { Binaries } from './binaries.ts'
import { diskFull, notReachable, notWritable } from './folder-errors.ts'
import { type RunAs, runProgram } from './run-program.ts'
import { serverUser } from './server-user.ts'

const LEAST_FREE_BYTES = 128 * 1024 * 1024

/** Where the embedded server keeps things, and as whom it runs. */
export interface DataFolder {
  readonly root: string
  /** PostgreSQL's own data directory. */
  readonly cluster: string
  readonly log: string
  readonly port: string
  readonly password: string
  readonly runAs: RunAs
}

/**
 * Makes the folder ready for the server and checks all that can be checked before it starts.
 * @throws OperatorError DATA_FOLDER_NOT_WRITABLE, DISK_FULL, DATA_FOLDER_OTHER_VERSION
 */
export async function prepareDataFolder(dataDir: string, binaries: Binaries): Promise<DataFolder> {
  const root = resolve(dataDir, 'postgres')
  try {
    await mkdir(root, { recursive: true })
    await access(root, constants.R_OK | constants.W_OK | constants.X_OK)
  } catch (error) {
    throw diskFull(root, error) ?? notWritable(root, error)
  }
  const runAs = await serverUser(root)
  if (runAs.uid !== undefined) await chown(root, runAs.uid, runAs.gid)
  await chmod(root, 0o700).catch(() => {})
  const folder = {
    root,
    cluster: join(root, 'cluster'),
    log: join(root, 'server.log'),
    port: join(root, 'port'),
    password: join(root, 'password'),
    runAs,
  }
  await checkReachable(folder, binaries)
  await checkSpace(root)
  await checkVersion(folder, binaries)
  return folder
}

/** The password of the server's owner: random, made once, readable by nobody else. */
export async function readPassword(folder: DataFolder): Promise<string> {
  const kept = await readFile(folder.password, 'utf8').catch(() => null)
  if (kept !== null) return kept.trim()
  const password = randomBytes(24).toString('base64url')
  await writeFile(folder.password, `${password}\n`, { mode: 0o600 })
  if (folder.runAs.uid !== undefined) await chown(folder.password, folder.runAs.uid, folder.runAs.gid)
  return password
}

/** The version that made the cluster, such as "18"; null when there is none yet. */
export async function clusterVersion(folder: DataFolder): Promise<string | null> {
  const version = await readFile(join(folder.cluster, 'PG_VERSION'), 'utf8').catch(() => null)
  return version?.trim() ?? null
}

async function checkReachable(folder: DataFolder, binaries: Binaries): Promise<void> {
  if (folder.runAs.uid === undefined) return
  const reaches = 'cd "$1" && [ -w . ] && [ -x "$2" ]'
  const { code } = await runProgram('sh', ['-c', reaches, 'sh', folder.root, binaries.postgres], folder.runAs)
  if (code !== 0) throw notReachable(folder.root, binaries.postgres)
}

async function checkSpace(root: string): Promise<void> {
  const { bavail, bsize } = await statfs(root)
  if (bavail * bsize < LEAST_FREE_BYTES) throw diskFull(root, { code: 'ENOSPC' })
}

async function checkVersion(folder: DataFolder, binaries: Binaries): Promise<void> {
  const made = await clusterVersion(folder)
  if (made === null) return
  const { output } = await runProgram(binaries.postgres, ['--version'], folder.runAs)
  const ours = /(\d+)[.\d]*\s*$/.exec(output.trim())?.[1]
  if (made === ours) return
  throw new OperatorError(
    'DATA_FOLDER_OTHER_VERSION',
    `The data folder ${folder.root} was made by PostgreSQL ${made}, but this version runs PostgreSQL ${ours}.`,
    'Start it with the version of Council Outcomes that made it, or name another folder in DATA_DIR to begin afresh.',
  )
}
