import { rename, rm } from 'node:fs/promises'
import type { Progress } from '../progress.ts'
import type { Binaries } from './binaries.ts'
import type { DataFolder } from './data-folder.ts'
import { diskFull, failedToStart } from './failures.ts'
import { runProgram } from './run-program.ts'

/** The role that owns the embedded server and its database. */
export const OWNER = 'council_outcomes'

/**
 * Makes PostgreSQL's data directory. It gets its name when it is finished, so that an interrupted start leaves nothing half made.
 * `durable: false` does not wait for the disk.
 */
export async function makeCluster(
  folder: DataFolder,
  binaries: Binaries,
  progress: Progress,
  durable: boolean,
): Promise<void> {
  progress(`Making a database in ${folder.root}`)
  const unfinished = `${folder.cluster}.unfinished`
  await rm(unfinished, { recursive: true, force: true })
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
  if (code !== 0)
    throw diskFull(folder.root, output) ?? failedToStart(folder.root, folder.log, reason(output))
  await rename(unfinished, folder.cluster)
}

function reason(output: string): string {
  const lines = output.split('\n').filter((line) => /error|FATAL|denied/.test(line))
  return lines.at(-1)?.trim() ?? 'initdb gave no reason.'
}
