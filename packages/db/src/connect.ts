import { PrismaPg } from '@prisma/adapter-pg'
import pLimit from 'p-limit'
import pg from 'pg'
import { PrismaClient } from './generated/prisma/client.ts'

export interface ConnectOptions {
  /** How long a statement may take, in milliseconds; without it, as the role or the server says. */
  readonly statementTimeoutMs?: number
  /** How long to wait for the answer to a statement, in milliseconds: a server or a network can be gone without a word. */
  readonly answerTimeoutMs?: number
  /** Connections held at most; 10 without it. */
  readonly maxConnections?: number
  readonly readOnly?: boolean
  /** Told the text of every statement, for tests that count them. */
  readonly onQuery?: (sql: string) => void
}

/**
 * A Prisma client over a pool of connections. It connects when first asked, gives up reaching the server after 2 s,
 * survives a database that vanishes and connects again by itself.
 */
export function connect(url: string, options: ConnectOptions = {}): PrismaClient {
  const max = options.maxConnections ?? 10
  const pool = new pg.Pool({
    connectionString: url,
    max,
    connectionTimeoutMillis: 2000,
    lock_timeout: 2000,
    idle_in_transaction_session_timeout: 10_000,
    keepAlive: true,
    ...(options.statementTimeoutMs === undefined ? {} : { statement_timeout: options.statementTimeoutMs }),
    ...(options.answerTimeoutMs === undefined ? {} : { query_timeout: options.answerTimeoutMs }),
    ...(options.readOnly === true ? { options: '-c default_transaction_read_only=on' } : {}),
  })
  queueQueries(pool, max)
  // A connection that breaks while idle or between statements is no fault: the pool makes a new one.
  const ignore = () => {}
  pool.on('connect', (client) => client.on('error', ignore))
  const adapter = new PrismaPg(pool, {
    disposeExternalPool: true,
    onPoolError: ignore,
    onConnectionError: ignore,
  })
  const { onQuery } = options
  if (onQuery === undefined) return new PrismaClient({ adapter })
  const prisma = new PrismaClient({ adapter, log: [{ emit: 'event', level: 'query' }] })
  prisma.$on('query', (event) => onQuery(event.query))
  return prisma
}

/** Many questions at once are no fault: they wait here, so that the pool's time limit is only for reaching the server. */
function queueQueries(pool: pg.Pool, most: number): void {
  const limit = pLimit(most)
  // The overloads of `query` all return a promise here, because Prisma passes no callback.
  const query = pool.query.bind(pool) as (...args: unknown[]) => Promise<unknown>
  pool.query = ((...args: unknown[]) => limit(query, ...args)) as typeof pool.query
}
