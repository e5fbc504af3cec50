import type pg from 'pg'
import { factTypes, factValue } from './fact-reader-values.ts'
import type { Prisma } from './generated/prisma/client.ts'
import { openPool } from './pool.ts'

/** A connection inside a transaction. */
export type Session = Pick<pg.ClientBase, 'query'>

/** Connections for work that needs several statements, beside Prisma and the reader of facts. */
export interface Sessions {
  /** All statements of the work see the same state of the data, and change none. */
  readonly read: <T>(work: (session: Session) => Promise<T>) => Promise<T>
  /** All of the work is done, or none of it; all of its statements see the same state of the data beside their own changes. */
  readonly write: <T>(work: (session: Session) => Promise<T>) => Promise<T>
  /** Ends running work at once: its statements reject, and what it wrote is undone. Closing again does nothing. */
  readonly close: () => Promise<void>
}

/** @param maxConnections held at most; more work than that waits for 2 s and is then given up */
export function openSessions(url: string, maxConnections: number): Sessions {
  const pool = openPool(url, maxConnections, {}, {})
  const atWork = new Set<pg.PoolClient>()
  let isClosed = false

  async function inTransaction<T>(begin: string, work: (session: Session) => Promise<T>): Promise<T> {
    const client = await pool.connect()
    if (isClosed) {
      client.release(true)
      throw new Error('The connections were closed before the work began.')
    }
    atWork.add(client)
    let isUsable = true
    try {
      await client.query(begin)
      const result = await work(client)
      await client.query('COMMIT')
      return result
    } catch (error) {
      // Without a word from the server, an answer may still be on its way.
      isUsable = await client.query('ROLLBACK').then(
        () => true,
        () => false,
      )
      throw error
    } finally {
      if (atWork.delete(client)) client.release(!isUsable)
    }
  }

  return {
    read: (work) => inTransaction('BEGIN ISOLATION LEVEL REPEATABLE READ, READ ONLY', work),
    write: (work) => inTransaction('BEGIN ISOLATION LEVEL REPEATABLE READ', work),
    close: async () => {
      isClosed = true
      for (const client of atWork) {
        atWork.delete(client)
        client.release(true)
      }
      if (!pool.ending) await pool.end()
    },
  }
}

/** Rows of a statement. Dates come as text such as "2022-05-20", bigint as number, numeric as text. */
export async function rowsOf<Row>(session: Session, sql: Prisma.Sql): Promise<readonly Row[]> {
  const statement = { text: sql.text, values: sql.values.map(factValue), types: factTypes }
  const { rows } = await session.query(statement)
  // The caller names the columns that its statement yields; pg cannot know them.
  return rows as readonly Row[]
}
