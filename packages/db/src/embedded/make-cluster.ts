import { randomUUID } from 'node:crypto'
import { readdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Progress } from '../progress.ts'
import type { Binaries } from './binaries.ts'
import { clusterVersion, type DataFolder } from './data-folder.ts'
import { diskFull, failedToStart } from './failures.ts'
import { runProgram } from './run-program.ts'

/** The role that owns the embedded server and its database. */
export const OWNER = 'council_outcomes'

/**
 * Makes PostgreSQL's data directory. It gets its name when it is finished, so that an interrupted start leaves nothing half made
 * and, of two starts at the same moment, the faster makes it and the slower finds it.
 * `durable: false` does not wait for the disk.
 */
export async function makeCluster(
  folder: DataFolder,
  binaries: Binaries,
  progress: Progress,
  durable: boolean,
): Promise<void> {
  progress(`Making a database in ${folder.root}`)
  const unfinished = `${folder.cluster}.unfinished.${randomUUID()}`
  const args = [
    `--pgdata=${unfinished}`,
    `--username=${OWNER}`,
    `--pwfile=${folder.passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale=C',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--set=listen_addresses=127.0.0.1',
    '--set=unix_socket_directories=',
    '--set=log_checkpoints=off',
  ]
  const { code, output } = await runProgram(
    binaries.initdb,
    durable ? args : [...args, '--no-sync'],
    folder.runAs,
  )
  const failure = code === 0 ? await nameIt(unfinished, folder.cluster) : reason(output)
  if (failure === null || (await clusterVersion(folder.cluster)) !== null)
    return removeUnfinished(folder.root)
  await rm(unfinished, { recursive: true, force: true })
  throw diskFull(folder.root, output) ?? failedToStart(folder.root, folder.log, failure)
}

/** A folder with something in it is never replaced. */
function nameIt(unfinished: string, cluster: string): Promise<string | null> {
  return rename(unfinished, cluster).then(
    () => null,
    (error: Error) => error.message,
  )
}

async function removeUnfinished(root: string): Promise<void> {
  const names = (await readdir(root)).filter((name) => name.startsWith('cluster.unfinished'))
  const removals = names.map((name) => rm(join(root, name), { recursive: true, force: true }))
  // One that another start is still filling may resist; that start removes it.
  await Promise.allSettled(removals)
}

function reason(output: string): string {
  const lines = output.split('\n').filter((line) => /error|FATAL|denied/.test(line))
  return lines.at(-1)?.trim() ?? 'initdb gave no reason.'
}
