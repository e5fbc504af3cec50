import { setMaxListeners } from 'node:events'
import pLimit from 'p-limit'
import pg from 'pg'
import { factTypes, factValue } from './fact-reader-values.ts'
import type { Prisma } from './generated/prisma/client.ts'
import { openPool, type PoolLimits, READ_ONLY } from './pool.ts'
import { statementNames } from './statement-names.ts'

export interface FactReaderOptions extends PoolLimits {
  /** Connections held at most; 4 without it. One more is opened while statements are cancelled. */
  readonly maxConnections?: number
  /** Told the text of every statement, for tests that count them. */
  readonly onQuery?: (sql: string) => void
}

export interface FactQueryOptions {
  /** When it aborts, the statement is cancelled on the server and the promise rejects at once with the signal's reason. */
  readonly signal?: AbortSignal
  /** How long this statement may take, in milliseconds, if less than statements may take anyway. */
  readonly timeoutMs?: number
  /** `array` gives each row as a list of values, which is quicker for many rows; objects without it. */
  readonly rowMode?: 'array'
  /** For a text that recurs and is planned alike for all values: it is prepared once on each connection and keeps its plan. */
  readonly prepared?: true
}

/** Reads many facts at once, beside Prisma, and can be told to stop. */
export interface FactReader {
  /**
   * Rows of a SELECT. Dates come as text such as "2022-05-20", bigint as number, numeric as text.
   * A statement that takes too long rejects with the server's error 57014.
   */
  readonly query: <Row>(sql: Prisma.Sql, options?: FactQueryOptions) => Promise<readonly Row[]>
  /** Lets running statements end first. */
  readonly close: () => Promise<void>
}

/**
 * Statements that are not `prepared` are planned for the values they are given: over ten million facts a generic plan was
 * 3.1 times slower. More questions than connections wait for their turn.
 */
export function factReader(url: string, options: FactReaderOptions = {}): FactReader {
  const { maxConnections = 4, onQuery, ...limits } = options
  const pool = openPool(url, maxConnections, limits, { ...READ_ONLY, ...SEARCH })
  const cancelling = openPool(url, 1, limits, READ_ONLY)
  const inTurn = pLimit(maxConnections)
  const nameOf = statementNames()

  async function run(sql: Prisma.Sql, { signal, timeoutMs, rowMode, prepared }: FactQueryOptions) {
    signal?.throwIfAborted()
    const client = await pool.connect()
    const cancellation = cancellable(client, cancelling)
    const timer = timeoutMs === undefined ? undefined : setTimeout(cancellation.cancel, timeoutMs)
    signal?.addEventListener('abort', cancellation.cancel, { once: true })
    let isUsable = true
    try {
      signal?.throwIfAborted()
      const { text } = sql
      onQuery?.(text)
      const name = prepared === true ? nameOf(text) : undefined
      const { rows } = await client.query(statement(text, sql.values, { name, rowMode }))
      return rows
    } catch (error) {
      // What the server says leaves the connection in order; without a word from it, an answer may still be on its way.
      isUsable = error instanceof pg.DatabaseError
      throw error
    } finally {
      clearTimeout(timer)
      signal?.removeEventListener('abort', cancellation.cancel)
      // Not before the cancellation has arrived: it would hit the next statement of this connection.
      const wasCancelled = await cancellation.wasAsked()
      client.release(wasCancelled || !isUsable)
    }
  }

  return {
    query: (sql, query = {}) => {
      // One question may send many statements, and each of them listens; Node takes more than ten listeners for a leak.
      if (query.signal) setMaxListeners(0, query.signal)
      return untilAborted(inTurn(run, sql, query), query.signal)
    },
    close: async () => {
      await Promise.all([pool.end(), cancelling.end()])
    },
  }
}

/** How alike a word must be to be found (pg_trgm): at its own 0.6, "meetnig" would not find "meeting", which is 0.5. */
const SEARCH = { 'pg_trgm.word_similarity_threshold': '0.45' } as const

interface StatementOptions {
  readonly name: string | undefined
  readonly rowMode: FactQueryOptions['rowMode']
}

function statement(
  text: string,
  values: readonly unknown[],
  { name, rowMode }: StatementOptions,
): pg.QueryConfig<unknown[]> {
  const config = { text, values: values.map(factValue), types: factTypes }
  return Object.assign(config, name && { name }, rowMode && { rowMode })
}

interface Cancellation {
  readonly cancel: () => void
  /** Whether it was cancelled, known when the server has been told. Such a connection is not used again. */
  readonly wasAsked: () => Promise<boolean>
}

function cancellable(client: pg.PoolClient, cancelling: pg.Pool): Cancellation {
  let asked: Promise<boolean> | null = null
  return {
    cancel: () => {
      // A server that cannot be told ends the statement by its own time limit.
      asked ??= cancelling
        .query('SELECT pg_cancel_backend($1)', [processId(client)])
        .catch(() => {})
        .then(() => true)
    },
    wasAsked: () => asked ?? Promise.resolve(false),
  }
}

/** pg knows it since the connection was made; only its types leave it out. */
function processId(client: pg.PoolClient): unknown {
  return Reflect.get(client, 'processID')
}

/** Whoever does not want the answer any more need not wait for it. */
function untilAborted<T>(work: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (signal === undefined) return work
  return new Promise((resolve, reject) => {
    const giveUp = () => reject(signal.reason)
    if (signal.aborted) giveUp()
    signal.addEventListener('abort', giveUp, { once: true })
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', giveUp))
  })
}
