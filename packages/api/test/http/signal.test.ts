import { type FactReader, factReader, Prisma } from '@council-outcomes/db'
import { createTestDatabase, type TestDatabase } from '@council-outcomes/db/testing'
import { afterAll, beforeAll, beforeEach, expect, inject, onTestFinished, test } from 'vitest'
import type { ServerOptions } from '../../src/http/server.ts'
import { type CuttableLine, cuttableLine } from './support/cuttable-line.ts'
import { question, runServer } from './support/running-server.ts'
import { tinySchema } from './support/tiny-schema.ts'

let database: TestDatabase
let line: CuttableLine
let reader: FactReader
beforeAll(async () => {
  database = await createTestDatabase(inject('databaseUrl'), 'empty')
})
afterAll(() => database.drop())
beforeEach(async () => {
  line = await cuttableLine(database.readerUrl)
  reader = factReader(line.url)
  return async () => {
    await line.close()
    await reader.close()
  }
})

const SLEEP = '{ slow(milliseconds: 20000) }'

/** A server whose `slow` sleeps in PostgreSQL until its question is given up. */
async function run(options: Partial<ServerOptions> = {}) {
  const { schema } = tinySchema({
    slow: async (_source, { milliseconds }, { signal }) => {
      await reader.query(Prisma.sql`SELECT pg_sleep(${milliseconds / 1000})::text`, { signal })
      return 'slept'
    },
  })
  const server = await runServer({ schema, ...options })
  onTestFinished(server.stop)
  return server
}

async function sleeping(): Promise<number> {
  const [row] = await database.owner.$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS count FROM pg_stat_activity
    WHERE state = 'active' AND query LIKE '%pg_sleep%' AND pid <> pg_backend_pid()`
  return row?.count ?? -1
}

test('the statement of a client that has gone ends on the server', async () => {
  const server = await run()
  const leaving = new AbortController()
  const asked = fetch(`${server.url}/graphql`, { ...question(SLEEP), signal: leaving.signal })
  asked.catch(() => {})
  await expect.poll(sleeping).toBe(1)
  leaving.abort()
  await expect(asked).rejects.toThrow()
  await expect.poll(sleeping, { timeout: 2_000 }).toBe(0)
  expect(server.reports).toEqual([])
})

test('the statement of a question that takes too long ends with it', async () => {
  const server = await run({ limits: { operationMs: 300 } })
  const { status, errors } = await server.ask(SLEEP)
  expect(status).toBe(503)
  expect(errors).toMatchObject([{ extensions: { code: 'TIMEOUT' } }])
  await expect.poll(sleeping, { timeout: 2_000 }).toBe(0)
  expect(server.reports).toEqual([])
})

test('the statement that the server itself ends is a question that takes too long', async () => {
  const impatient = factReader(database.readerUrl, { statementTimeoutMs: 100 })
  onTestFinished(() => impatient.close())
  const { schema } = tinySchema({ slow: () => impatient.query(Prisma.sql`SELECT pg_sleep(20)`) })
  const { status, errors } = await (await run({ schema })).ask(SLEEP)
  expect(status).toBe(503)
  expect(errors).toMatchObject([{ extensions: { code: 'TIMEOUT' } }])
})

test('a question whose database goes is told so', async () => {
  const server = await run()
  const asked = server.ask(SLEEP)
  await expect.poll(sleeping).toBe(1)
  await line.cut()
  expect(await asked).toMatchObject({ status: 503, errors: [{ extensions: { code: 'UNAVAILABLE' } }] })
  expect(await server.ask(SLEEP)).toMatchObject({
    status: 503,
    errors: [{ extensions: { code: 'UNAVAILABLE' } }],
  })
  await line.mend()
})

test('the signal of an answered question never aborts', async () => {
  let seen: AbortSignal | null = null
  const { schema } = tinySchema({
    hello: (_source, _args, { signal }) => {
      seen = signal
      return 'hello'
    },
  })
  const server = await run({ schema })
  const left = new AbortController()
  const answer = await fetch(`${server.url}/graphql`, { ...question('{ hello }'), signal: left.signal })
  expect(await answer.json()).toEqual({ data: { hello: 'hello' } })
  left.abort()
  await server.stop()
  expect(seen).toMatchObject({ aborted: false })
})
