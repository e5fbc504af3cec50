import { setTimeout as sleep } from 'node:timers/promises'
import type { Progress } from '../progress.ts'
import type { Binaries } from './binaries.ts'
import type { DataFolder } from './data-folder.ts'
import { inUse, silent } from './failures.ts'
import { type FolderLock, lockFolder } from './folder-lock.ts'
import { explainLog, type LaunchOptions, launchServer } from './launch-server.ts'
import { OWNER } from './make-cluster.ts'
import { findPostmaster } from './postmaster.ts'

const PATIENCE_MS = 20_000
/** An instance that was killed a moment ago still seems to live. */
const LOCK_PATIENCE_MS = 3_000
const LOOK_AGAIN_MS = 200

export interface RunningServer {
  readonly pid: number
  readonly port: number
  /** Null when the server belongs to another instance, which we joined. */
  readonly lock: FolderLock | null
}

export interface TakeOverOptions extends LaunchOptions {
  /** Use the server of another running instance if there is one, and leave it running. */
  readonly join?: boolean
}

/** Gets a server on the folder that is ours alone: one that runs without an instance is adopted, otherwise one is started. */
export async function takeOver(
  folder: DataFolder,
  binaries: Binaries,
  progress: Progress,
  { join = false, ...options }: TakeOverOptions,
): Promise<RunningServer> {
  const start = Date.now()
  progress('Starting the database')
  for (let waited = 0; ; waited = Date.now() - start) {
    const found = await findPostmaster(folder.cluster, OWNER, folder.password)
    switch (found.kind) {
      case 'ANSWERS': {
        const lock = await lockFolder(serverUrl(folder, found.port, 'postgres'))
        if (lock.kind === 'OURS') return { ...found, lock }
        if (lock.kind === 'TAKEN' && join) return { ...found, lock: null }
        if (lock.kind === 'TAKEN' && waited > LOCK_PATIENCE_MS) throw inUse(folder.root)
        await sleep(LOOK_AGAIN_MS)
        break
      }
      case 'SILENT':
        if (waited > PATIENCE_MS) throw silent(folder.root, found.pid)
        await sleep(LOOK_AGAIN_MS)
        break
      case 'NONE':
        if (waited > PATIENCE_MS) throw await explainLog(folder)
        await launchServer(folder, binaries, options)
    }
  }
}

export function serverUrl(folder: DataFolder, port: number, database: string): string {
  return `postgres://${OWNER}:${folder.password}@127.0.0.1:${port}/${database}`
}
