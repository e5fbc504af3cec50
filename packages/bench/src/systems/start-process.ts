import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'

export interface RunningProcess {
  /** Such as http://127.0.0.1:4000. */
  readonly url: string
  readonly pid: number
  readonly stop: () => Promise<void>
}

/**
 * Runs a Node program that tells its address on standard output.
 * @throws Error with what it printed, when it ends before
 */
export async function startProcess(
  program: string,
  environment: Readonly<Record<string, string>>,
): Promise<RunningProcess> {
  const child = spawn(process.execPath, [program], {
    env: { PATH: process.env.PATH ?? '', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const end = () => child.kill()
  // Ctrl-C ends us, and it is not to outlive us.
  process.once('exit', end)
  child.once('exit', () => process.off('exit', end))
  const url = await addressOf(child)
  return {
    url,
    // A process that has printed has an id.
    pid: child.pid ?? 0,
    stop: async () => {
      const ended = once(child, 'exit')
      child.kill()
      await ended
    },
  }
}

async function addressOf(child: ChildProcess): Promise<string> {
  let output = ''
  child.stderr?.on('data', (chunk) => {
    output += chunk
  })
  return new Promise((resolve, reject) => {
    child.stdout?.on('data', (chunk) => {
      output += chunk
      const [url] = /http:\/\/127\.0\.0\.1:\d+/.exec(output) ?? []
      if (url !== undefined) resolve(url)
    })
    child.once('exit', () => reject(new Error(`It ended before it told its address:\n${output}`)))
  })
}
