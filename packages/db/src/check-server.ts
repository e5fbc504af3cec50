import { OperatorError } from './operator-error.ts'
import { withClient } from './with-client.ts'

const OLDEST_VERSION = 15

/**
 * Connects once to see that the server is there, lets this user in and is new enough.
 * @throws OperatorError DATABASE_UNREACHABLE, WRONG_PASSWORD, DATABASE_MISSING, POSTGRES_TOO_OLD
 */
export async function checkServer(url: string): Promise<void> {
  await withClient(url, async (client) => {
    const { rows } = await client.query<{ server_version: string }>('SHOW server_version')
    checkVersion(rows[0]?.server_version ?? '')
  })
}

export function checkVersion(version: string): void {
  if (Number.parseInt(version, 10) >= OLDEST_VERSION) return
  throw new OperatorError(
    'POSTGRES_TOO_OLD',
    `The PostgreSQL in DATABASE_URL is version ${version}; Council Outcomes needs ${OLDEST_VERSION} or newer.`,
    'Upgrade it, or leave DATABASE_URL out to use the embedded one.',
  )
}
