import { readFile, rm, writeFile } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import type { OperatorError } from '../operator-error.ts'
import type { Binaries } from './binaries.ts'
import type { DataFolder } from './data-folder.ts'
import { diskFull, failedToStart } from './failures.ts'
import { freePort } from './free-port.ts'
import { launch } from './run-program.ts'

export interface LaunchOptions {
  /** False trades safety in a power cut for speed: for tests only. */
  readonly durable?: boolean
  /** Called once the server has been told to start: what it does then costs no time until the server is up. */
  readonly whileStarting?: () => void
}

/** A big database that was killed reads its log again before it answers. */
const RECOVERY_SECONDS = 600

/**
 * Starts the server on the port that it had before, if that is free. It leads a process group of its own,
 * so that Ctrl-C reaches only us and the last answers can be given before it stops. Where it did not start for a reason
 * that passes, it says nothing: the caller looks and tries again.
 * @throws OperatorError DISK_FULL, EMBEDDED_POSTGRES_FAILED
 */
export async function launchServer(
  folder: DataFolder,
  binaries: Binaries,
  { durable = true, whileStarting }: LaunchOptions,
): Promise<void> {
  const before = Number(await readFile(folder.portFile, 'utf8').catch(() => ''))
  const port = await freePort(before > 0 ? before : null)
  await writeFile(folder.portFile, `${port}\n`)
  await rm(folder.log, { force: true })
  const unsafe = durable ? '' : ' -c fsync=off -c full_page_writes=off -c synchronous_commit=off'
  const launched = launch(
    binaries.pg_ctl,
    [
      'start',
      '--wait',
      `--timeout=${RECOVERY_SECONDS}`,
      `--pgdata=${folder.cluster}`,
      `--log=${folder.log}`,
      `--options=-p ${port}${unsafe}`,
    ],
    folder.runAs,
  )
  whileStarting?.()
  const { code } = await launched
  if (code === 0) return
  const error = await explainLog(folder)
  if (!willPass(error)) throw error
  await sleep(500)
}

/** A server that was just killed holds its memory for a moment, and a port can be taken between our look and the start. */
function willPass(error: OperatorError): boolean {
  return /shared memory block|lock file|could not bind|could not create any TCP/.test(error.sentence)
}

/** Why the server did not start, from its log. */
export async function explainLog(folder: DataFolder): Promise<OperatorError> {
  const log = await readFile(folder.log, 'utf8').catch(() => '')
  const reasons = log.split('\n').filter((line) => /FATAL|PANIC/.test(line))
  const reason = reasons.at(-1)?.replace(/^.*?(?:FATAL|PANIC):\s*/, '') ?? 'it gave no reason.'
  return diskFull(folder.root, log) ?? failedToStart(folder.root, folder.log, reason)
}
