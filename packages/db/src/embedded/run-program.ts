import { spawn } from 'node:child_process'

/**
 * The system user a program runs as; empty means the user of this process. With `entersAll` it may enter folders that
 * are closed to that user, such as those below /root.
 */
export type RunAs =
  | { readonly uid: number; readonly gid: number; readonly entersAll?: true }
  | { readonly uid?: never; readonly gid?: never }

export interface Finished {
  readonly code: number | null
  readonly output: string
}

/** Runs a program to its end and returns what it printed. A program that cannot be started has code null. */
export function runProgram(program: string, args: readonly string[], runAs: RunAs): Promise<Finished> {
  return finish(program, args, runAs, 'pipe')
}

/** Runs a program that leaves a server behind; its output is not read, for the server would hold it open. */
export function launch(program: string, args: readonly string[], runAs: RunAs): Promise<Finished> {
  return finish(program, args, runAs, 'ignore')
}

function finish(
  program: string,
  args: readonly string[],
  runAs: RunAs,
  output: 'pipe' | 'ignore',
): Promise<Finished> {
  return new Promise((resolve) => {
    const { command, ...user } = commandAs(runAs, program, args)
    const child = spawn(command[0], command.slice(1), {
      ...user,
      stdio: ['ignore', output, output],
      env: { ...process.env, LC_ALL: 'C', LC_MESSAGES: 'C' },
      windowsHide: true,
    })
    let text = ''
    child.stdout?.on('data', (chunk) => {
      text += chunk
    })
    child.stderr?.on('data', (chunk) => {
      text += chunk
    })
    child.on('error', (error) => resolve({ code: null, output: error.message }))
    child.on('close', (code) => resolve({ code, output: text }))
  })
}

/** Linux lets a program change its user and yet keep the one right of root that it needs. */
function commandAs(runAs: RunAs, program: string, args: readonly string[]) {
  if (runAs.uid === undefined) return { command: [program, ...args] as const }
  const { uid, gid, entersAll } = runAs
  if (!entersAll) return { command: [program, ...args] as const, uid, gid }
  const rights = ['--inh-caps=+dac_override', '--ambient-caps=+dac_override']
  return {
    command: [
      'setpriv',
      `--reuid=${uid}`,
      `--regid=${gid}`,
      '--clear-groups',
      ...rights,
      program,
      ...args,
    ] as const,
  }
}
