import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { packageRoot } from '../package-root.ts'

/** One request, to be sent again and again. "[<id>]" in its body is another text each time. */
export interface LoadRequest {
  readonly url: string
  readonly method: 'GET' | 'POST'
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string
}

export interface Load {
  readonly request: LoadRequest
  readonly connections: number
  readonly seconds: number
}

export interface Measurement {
  /** Answers with status 200. */
  readonly perSecond: number
  /** Milliseconds; null when nothing was answered. */
  readonly p50: number | null
  readonly p99: number | null
  /** Answers with another status, and requests without an answer. */
  readonly failed: number
}

export interface LoadGenerator {
  readonly measure: (load: Load) => Promise<Measurement>
  readonly stop: () => void
}

/** Starts the process that sends requests. */
export function startLoadGenerator(): LoadGenerator {
  const child = fork(join(packageRoot, 'dist/load/load-generator.js'))
  return { measure: (load) => ask(child, load), stop: () => child.kill() }
}

async function ask(child: ChildProcess, load: Load): Promise<Measurement> {
  const answered = new AbortController()
  const { signal } = answered
  child.send(load)
  try {
    const [answer] = await Promise.race([
      once(child, 'message', { signal }),
      once(child, 'exit', { signal }).then(ended),
    ])
    return answer
  } finally {
    // The loser of the race no longer listens.
    answered.abort()
  }
}

function ended(): never {
  throw new Error('The load generator has ended')
}
