import { OperatorError } from './operator-error.ts'

/** Says what a failed connection or statement means to the operator; null when it is not the operator's fault. */
export function databaseError(url: string, error: unknown): OperatorError | null {
  const place = describeAddress(url)
  const { code, message } = facts(error)
  // "password must be a string" is how pg says that the address has none where the server wants one.
  if (code === '28P01' || code === '28000' || /password must be a string/.test(message)) {
    return new OperatorError(
      'WRONG_PASSWORD',
      `PostgreSQL at ${place.host} refused the user "${place.user}" or its password.`,
      'Check the user and the password in DATABASE_URL (or API_DATABASE_URL), and pg_hba.conf on the server.',
      { cause: error },
    )
  }
  if (code === '3D000') {
    return new OperatorError(
      'DATABASE_MISSING',
      `PostgreSQL at ${place.host} has no database "${place.database}".`,
      `Create it (CREATE DATABASE ${place.database} OWNER ${place.user}) or correct DATABASE_URL.`,
      { cause: error },
    )
  }
  if (code === '53100' || /No space left on device/.test(message)) {
    return new OperatorError(
      'DISK_FULL',
      `The disk of the PostgreSQL at ${place.host} is full.`,
      'Free space on it and start again; nothing that was stored is lost.',
      { cause: error },
    )
  }
  if (/SSL|certificate/i.test(`${code} ${message}`)) {
    return new OperatorError(
      'DATABASE_UNREACHABLE',
      `No secure connection to the PostgreSQL at ${place.host} could be made: ${message}.`,
      'Correct sslmode and the certificates in DATABASE_URL.',
      { cause: error },
    )
  }
  if (UNREACHABLE.test(`${code} ${message}`)) {
    return new OperatorError(
      'DATABASE_UNREACHABLE',
      `No PostgreSQL answers at ${place.host}.`,
      'Start it, or correct the host and the port in DATABASE_URL.',
      { cause: error },
    )
  }
  return null
}

const UNREACHABLE =
  /^(ECONN\w+|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|ETIMEDOUT|ENOENT|08\w\w\w|57P0[123]|53300)\b|timeout|terminated|Can't reach/i

function facts(error: unknown): { readonly code: string; readonly message: string } {
  if (!(error instanceof Error)) return { code: '', message: String(error) }
  // A host with several addresses fails with one error for each.
  const one = error instanceof AggregateError && error.errors[0] instanceof Error ? error.errors[0] : error
  return { code: 'code' in one ? String(one.code) : '', message: one.message }
}

/** Who connects where; never the password. */
export function describeAddress(url: string): {
  readonly host: string
  readonly user: string
  readonly database: string
} {
  const { hostname, port, username, pathname } = new URL(url)
  const user = decodeURIComponent(username)
  return {
    host: `${hostname}:${port || '5432'}`,
    user,
    database: decodeURIComponent(pathname.slice(1)) || user,
  }
}
