import { AWAY, TOO_SLOW } from './outages.ts'
import type { PublicError } from './public-error.ts'

/** Whether the database is away, full or too slow, told from how Prisma, its adapter and `pg` say so. Null for all else. */
export function databaseFault(error: Error): PublicError | null {
  const { code, kind, sqlState } = signs(error)
  if (SLOW_SQL_STATES.has(sqlState)) return TOO_SLOW
  const away =
    AWAY_CODES.has(code) ||
    AWAY_KINDS.has(kind) ||
    AWAY_SQL_STATE.test(sqlState) ||
    AWAY_MESSAGE.test(error.message)
  return away ? AWAY : null
}

/** Statement cancelled, lock not granted in time. */
const SLOW_SQL_STATES: ReadonlySet<string> = new Set(['57014', '55P03'])

/** Connection lost (08), refused (28, 3D), out of resources (53), server stopping or starting (57P). */
const AWAY_SQL_STATE = /^(08|28|3D|53|57P)/

const AWAY_KINDS: ReadonlySet<string> = new Set([
  'DatabaseNotReachable',
  'ConnectionClosed',
  'SocketTimeout',
  'TooManyConnections',
  'TlsConnectionError',
  'AuthenticationFailed',
  'DatabaseAccessDenied',
  'DatabaseDoesNotExist',
])

/** Prisma: unreachable, timed out, closed, pool exhausted, no transaction in time. Node, by way of `pg`: no connection. */
const AWAY_CODES: ReadonlySet<string> = new Set([
  'P1001',
  'P1002',
  'P1008',
  'P1017',
  'P2024',
  'P2028',
  'P2037',
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
])

/** `pg` gives these no code. */
const AWAY_MESSAGE = /^(timeout exceeded when trying to connect|Connection terminated|Query read timeout)/

interface Signs {
  readonly code: string
  readonly kind: string
  readonly sqlState: string
}

function signs(error: Error): Signs {
  const cause = property(property(property(error, 'meta'), 'driverAdapterError'), 'cause')
  const code = text(property(error, 'code'))
  return {
    code,
    kind: text(property(cause, 'kind')),
    // `pg` itself gives the SQLSTATE as the code.
    sqlState: text(property(cause, 'originalCode')) || code,
  }
}

function property(holder: unknown, name: string): unknown {
  return typeof holder === 'object' && holder !== null ? Reflect.get(holder, name) : undefined
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : ''
}
