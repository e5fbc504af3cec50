import { randomBytes, randomUUID } from 'node:crypto'
import {
  access,
  chmod,
  chown,
  constants,
  link,
  mkdir,
  readFile,
  rm,
  statfs,
  writeFile,
} from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { Binaries } from './binaries.ts'
import { diskFull, notReachable, notWritable, otherVersion, passwordMissing } from './failures.ts'
import { type RunAs, runProgram } from './run-program.ts'
import { serverUser } from './server-user.ts'

const LEAST_FREE_BYTES = 128 * 1024 * 1024

/** Where the embedded server keeps things, and as whom it runs. */
export interface DataFolder {
  readonly root: string
  /** PostgreSQL's own data directory. */
  readonly cluster: string
  readonly isNew: boolean
  readonly log: string
  readonly portFile: string
  readonly passwordFile: string
  readonly password: string
  readonly runAs: RunAs
}

/**
 * Makes the folder ready for the server and checks all that can be checked before it starts.
 * @throws OperatorError DATA_FOLDER_NOT_WRITABLE, DISK_FULL, DATA_FOLDER_OTHER_VERSION
 */
export async function prepareDataFolder(dataDir: string, binaries: Binaries): Promise<DataFolder> {
  const root = resolve(dataDir, 'postgres')
  await makeFolder(root)
  const owner = await serverUser(root)
  await giveTo(owner, root)
  const runAs = await withAccess(root, owner, binaries)
  await checkSpace(root)
  const cluster = join(root, 'cluster')
  const version = await clusterVersion(cluster)
  if (version !== null) await checkVersion(root, version, binaries)
  const passwordFile = join(root, 'password')
  const password =
    version === null ? await makePassword(passwordFile, runAs) : await readPassword(passwordFile)
  return {
    root,
    cluster,
    isNew: version === null,
    log: join(root, 'server.log'),
    portFile: join(root, 'port'),
    passwordFile,
    password,
    runAs,
  }
}

async function makeFolder(root: string): Promise<void> {
  try {
    await mkdir(root, { recursive: true })
    await access(root, constants.R_OK | constants.W_OK | constants.X_OK)
    await chmod(root, 0o700)
  } catch (error) {
    throw diskFull(root, error) ?? notWritable(root, error)
  }
}

async function giveTo({ uid, gid }: RunAs, path: string): Promise<void> {
  if (uid !== undefined) await chown(path, uid, gid)
}

/** Below a folder that is closed to the server's user, such as /root, the server needs the right to enter it all the same. */
async function withAccess(root: string, runAs: RunAs, binaries: Binaries): Promise<RunAs> {
  if (runAs.uid === undefined || (await reaches(root, runAs, binaries))) return runAs
  const entersAll = { ...runAs, entersAll: true } as const
  if (await reaches(root, entersAll, binaries)) return entersAll
  throw notReachable(root, binaries.postgres)
}

async function reaches(root: string, runAs: RunAs, binaries: Binaries): Promise<boolean> {
  const check = 'cd "$1" && [ -w . ] && [ -x "$2" ]'
  const { code } = await runProgram('sh', ['-c', check, 'sh', root, binaries.postgres], runAs)
  return code === 0
}

async function checkSpace(root: string): Promise<void> {
  const { bavail, bsize } = await statfs(root)
  if (bavail * bsize < LEAST_FREE_BYTES) throw diskFull(root, { code: 'ENOSPC' })
}

/** The version of PostgreSQL that made the cluster; null when there is none yet. */
export async function clusterVersion(cluster: string): Promise<string | null> {
  const version = await readFile(join(cluster, 'PG_VERSION'), 'utf8').catch(() => null)
  return version?.trim() ?? null
}

async function checkVersion(root: string, made: string, binaries: Binaries): Promise<void> {
  const { output } = await runProgram(binaries.postgres, ['--version'], {})
  const ours = /(\d+)[.\d]*\s*$/.exec(output.trim())?.[1] ?? ''
  if (made !== ours) throw otherVersion(root, made, ours)
}

/** Random, and readable by nobody else. Of two starts at the same moment, the slower takes the password of the faster. */
async function makePassword(file: string, runAs: RunAs): Promise<string> {
  const draft = `${file}.${randomUUID()}`
  try {
    await writeFile(draft, `${randomBytes(24).toString('base64url')}\n`, { mode: 0o600 })
    await giveTo(runAs, draft)
    await link(draft, file).catch(unlessThere)
  } catch (error) {
    throw diskFull(file, error) ?? notWritable(file, error)
  } finally {
    await rm(draft, { force: true })
  }
  return readPassword(file)
}

function unlessThere(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EEXIST') throw error
}

async function readPassword(file: string): Promise<string> {
  const password = await readFile(file, 'utf8').catch(() => {
    throw passwordMissing(file)
  })
  return password.trim()
}
