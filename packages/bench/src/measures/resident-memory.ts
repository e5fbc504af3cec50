import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** Megabytes of a process that lie in memory; null where `ps` cannot tell. */
async function residentMegabytes(pid: number): Promise<number | null> {
  const { stdout } = await run('ps', ['-o', 'rss=', '-p', String(pid)]).catch(() => ({ stdout: '' }))
  const kilobytes = Number(stdout.trim())
  return kilobytes > 0 ? kilobytes / 1024 : null
}

/** Looks at a process again and again; `stop` answers the most memory that it ever had, in megabytes. */
export function watchMemory(pid: number): { readonly stop: () => number | null } {
  let most: number | null = null
  const look = async () => {
    const now = await residentMegabytes(pid)
    if (now !== null) most = Math.max(most ?? 0, now)
  }
  const timer = setInterval(look, 500)
  return {
    stop: () => {
      clearInterval(timer)
      return most
    },
  }
}
