import { execFile } from 'node:child_process'
import { readFile, realpath, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import pg from 'pg'

/** What runs on a data directory: nothing, a server of ours that answers, or one that does not answer (yet, or any more). */
export type Postmaster =
  | { readonly kind: 'NONE' }
  | { readonly kind: 'ANSWERS'; readonly pid: number; readonly port: number }
  | { readonly kind: 'SILENT'; readonly pid: number }

/** Looks at the server that `postmaster.pid` tells of; a stale file, left by a crash, is removed. */
export async function findPostmaster(cluster: string, user: string, password: string): Promise<Postmaster> {
  const file = join(cluster, 'postmaster.pid')
  const lines = (await readFile(file, 'utf8').catch(() => '')).split('\n')
  const [pid, port] = [Number(lines[0]), Number(lines[3])]
  if (!(pid > 0)) return { kind: 'NONE' }
  if (port > 0 && (await answersFor(cluster, port, user, password))) return { kind: 'ANSWERS', pid, port }
  if (await mayBePostgres(pid, cluster)) return { kind: 'SILENT', pid }
  await rm(file, { force: true })
  return { kind: 'NONE' }
}

async function answersFor(cluster: string, port: number, user: string, password: string): Promise<boolean> {
  const client = new pg.Client({
    host: '127.0.0.1',
    port,
    user,
    password,
    database: 'postgres',
    connectionTimeoutMillis: 2000,
  })
  client.on('error', () => {})
  try {
    await client.connect()
    const { rows } = await client.query<{ data_directory: string }>('SHOW data_directory')
    return (await realpath(rows[0]?.data_directory ?? '')) === (await realpath(cluster))
  } catch {
    return false
  } finally {
    await client.end().catch(() => {})
  }
}

/** After a crash the number may belong to any other program by now. Where we cannot look, we assume the worst. */
async function mayBePostgres(pid: number, cluster: string): Promise<boolean> {
  try {
    process.kill(pid, 0)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ESRCH') return false
  }
  if (process.platform === 'win32') return true
  const command = await commandLine(pid)
  return command === null || (command.includes('postgres') && command.includes(cluster))
}

async function commandLine(pid: number): Promise<string | null> {
  if (process.platform === 'linux') return readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => null)
  const { stdout } = await promisify(execFile)('ps', ['-o', 'command=', '-p', String(pid)]).catch(() => ({
    stdout: null,
  }))
  return stdout
}
