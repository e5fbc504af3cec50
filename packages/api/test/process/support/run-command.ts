import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'

export interface Command {
  readonly process: ChildProcess
  /** What it has printed so far. */
  readonly output: () => string
  readonly errors: () => string
  /** Resolves when the output matches; rejects when the process ends before. */
  readonly prints: (pattern: RegExp) => Promise<string>
  readonly exit: Promise<number | null>
}

/** Runs an entry of this package as its own process, with nothing but the given variables and PATH. */
export function runCommand(
  entry: 'start' | 'demo',
  environment: Readonly<Record<string, string>>,
  args: readonly string[] = [],
): Command {
  return watch(process.execPath, [...nodeArguments(entry), ...args], environment)
}

/** The same as npm does it: in a shell that stays, and dies of a SIGTERM without passing it on. */
export function runAsNpm(entry: 'start' | 'demo', environment: Readonly<Record<string, string>>): Command {
  const script = ['-c', '"$0" "$@"; exit $?', process.execPath, ...nodeArguments(entry)]
  return watch('sh', script, { ...environment, npm_lifecycle_event: entry })
}

function nodeArguments(entry: string): readonly string[] {
  const file = new URL(`../../../src/${entry}.ts`, import.meta.url)
  return ['--import', 'tsx', '--conditions=source', file.pathname]
}

function watch(
  program: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>>,
): Command {
  const child = spawn(program, args, {
    env: { PATH: process.env.PATH ?? '', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  let errors = ''
  child.stdout.on('data', (chunk) => {
    output += chunk
  })
  child.stderr.on('data', (chunk) => {
    errors += chunk
  })
  const exit = once(child, 'close').then(([code]) => (typeof code === 'number' ? code : null))

  async function prints(pattern: RegExp): Promise<string> {
    while (!pattern.test(output)) {
      await Promise.race([once(child.stdout, 'data'), exit])
      if (child.exitCode !== null && !pattern.test(output))
        throw new Error(`ended before: ${output}${errors}`)
    }
    return output
  }

  return { process: child, output: () => output, errors: () => errors, prints, exit }
}
