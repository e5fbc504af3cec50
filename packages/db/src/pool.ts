import pg from 'pg'

export interface PoolLimits {
  /** How long a statement may take, in milliseconds; without it, as the role or the server says. */
  readonly statementTimeoutMs?: number
  /** How long to wait for the answer to a statement, in milliseconds: a server or a network can be gone without a word. */
  readonly answerTimeoutMs?: number
}

/**
 * A pool that gives up reaching the server after 2 s, survives a database that vanishes and connects again by itself.
 * @param settings server settings of every connection
 */
export function openPool(
  url: string,
  max: number,
  { statementTimeoutMs, answerTimeoutMs }: PoolLimits,
  settings: Readonly<Record<string, string>>,
): pg.Pool {
  const options = Object.entries(settings).map(([name, value]) => `-c ${name}=${value}`)
  const pool = new pg.Pool({
    connectionString: url,
    max,
    connectionTimeoutMillis: 2000,
    lock_timeout: 2000,
    idle_in_transaction_session_timeout: 10_000,
    keepAlive: true,
    ...(statementTimeoutMs === undefined ? {} : { statement_timeout: statementTimeoutMs }),
    ...(answerTimeoutMs === undefined ? {} : { query_timeout: answerTimeoutMs }),
    ...(options.length === 0 ? {} : { options: options.join(' ') }),
  })
  pool.on('connect', (client) => client.on('error', ignoreBrokenConnection))
  pool.on('error', ignoreBrokenConnection)
  return pool
}

export const READ_ONLY = { default_transaction_read_only: 'on' } as const

/** A connection that breaks while idle or between statements is no fault: the pool makes a new one. */
export function ignoreBrokenConnection(): void {}
