import { stat } from 'node:fs/promises'
import { OperatorError } from '../operator-error.ts'
import { type RunAs, runProgram } from './run-program.ts'

/** PostgreSQL refuses to run as root: then it runs as the owner of the folder or, when that is new, as user postgres. */
export async function serverUser(folder: string): Promise<RunAs> {
  if (process.getuid?.() !== 0) return {}
  const owner = await stat(folder).catch(() => null)
  if (owner !== null && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid }
  return (await findUser('postgres')) ?? (await createUser('postgres'))
}

async function findUser(name: string): Promise<RunAs | null> {
  const [uid, gid] = await Promise.all([
    runProgram('id', ['-u', name], {}),
    runProgram('id', ['-g', name], {}),
  ])
  return uid.code === 0 && gid.code === 0 ? { uid: Number(uid.output), gid: Number(gid.output) } : null
}

async function createUser(name: string): Promise<RunAs> {
  await runProgram('useradd', ['--system', '--user-group', '--no-create-home', name], {})
  const user = await findUser(name)
  if (user !== null) return user
  throw new OperatorError(
    'EMBEDDED_POSTGRES_FAILED',
    'The embedded PostgreSQL cannot run as root, and there is no system user "postgres" that it could run as.',
    'Start as an ordinary user, create the user "postgres", or set DATABASE_URL.',
  )
}
