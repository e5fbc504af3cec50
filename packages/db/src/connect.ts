import { PrismaPg } from '@prisma/adapter-pg'
import pLimit from 'p-limit'
import type pg from 'pg'
import { PrismaClient } from './generated/prisma/client.ts'
import { ignoreBrokenConnection, openPool, type PoolLimits, READ_ONLY } from './pool.ts'

export interface ConnectOptions extends PoolLimits {
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
  const pool = openPool(url, max, options, options.readOnly === true ? READ_ONLY : {})
  queueQueries(pool, max)
  const adapter = new PrismaPg(pool, {
    disposeExternalPool: true,
    onPoolError: ignoreBrokenConnection,
    onConnectionError: ignoreBrokenConnection,
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
