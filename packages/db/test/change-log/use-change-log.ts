import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { afterAll, beforeAll, inject } from 'vitest'
import type { ChangeRow } from '../../src/change-log/change-row.ts'
import { changesSince } from '../../src/change-log/changes-since.ts'
import { createTestDatabase, type TestDatabase } from '../../src/testing.ts'

export interface LoggedDatabase {
  /** A statement that commits by itself. */
  readonly sql: (statement: string, values?: readonly unknown[]) => Promise<pg.QueryResult>
  /** What the work of one connection, however many transactions it is, left in the log. */
  readonly logOf: (work: (client: pg.Client) => Promise<unknown>) => Promise<readonly ChangeRow[]>
  readonly connect: () => Promise<pg.Client>
}

/** Gives the tests of a file a database with the real record. */
export function useChangeLog(): LoggedDatabase {
  let database: TestDatabase
  let client: pg.Client
  const opened: pg.Client[] = []

  async function connect(): Promise<pg.Client> {
    const another = new pg.Client({ connectionString: database.ownerUrl })
    await another.connect()
    opened.push(another)
    return another
  }

  beforeAll(async () => {
    database = await createTestDatabase(inject('databaseUrl'), 'record')
    client = await connect()
  })
  afterAll(async () => {
    await Promise.all(opened.map((each) => each.end()))
    await database.drop()
  })

  return {
    sql: (statement, values = []) => client.query(statement, [...values]),
    connect,
    logOf: async (work) => {
      const { snapshot } = await changesSince(client, null)
      await work(client)
      const { changes } = await changesSince(client, snapshot)
      if (changes === null) throw new Error('The log does not reach back to the start of the work')
      return changes
    },
  }
}

/** Makes an activity like one of the record, without regions, and returns its id. */
export async function insertActivity(client: pg.Client, id: string = randomUUID()): Promise<string> {
  await client.query(
    `INSERT INTO assistance_activity (id, key, council_id, title, type_id, unit, quantity)
     SELECT $1::uuid, $1::uuid, council_id, 'x', type_id, unit, 7 FROM assistance_activity LIMIT 1`,
    [id],
  )
  return id
}

/** The first regions of the country by code. */
export async function someRegions(client: pg.Client, count: number): Promise<readonly string[]> {
  const { rows } = await client.query<{ id: string }>('SELECT id FROM region ORDER BY code LIMIT $1', [count])
  return rows.map(({ id }) => id)
}

export const place = (client: pg.Client, activity: string, region: string) =>
  client.query('INSERT INTO assistance_region (assistance_id, region_id) VALUES ($1, $2)', [activity, region])

export async function inTransaction(client: pg.Client, work: () => Promise<unknown>): Promise<void> {
  await client.query('BEGIN')
  await work()
  await client.query('COMMIT')
}
