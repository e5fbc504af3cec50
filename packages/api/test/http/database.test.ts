import { setTimeout as sleep } from 'node:timers/promises'
import { connect, type PrismaClient } from '@council-outcomes/db'
import { createTestDatabase, type TestDatabase } from '@council-outcomes/db/testing'
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, test } from 'vitest'
import { type CuttableLine, cuttableLine } from './support/cuttable-line.ts'
import { type RunningServer, runServer } from './support/running-server.ts'
import { tinySchema } from './support/tiny-schema.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase(inject('databaseUrl'), 'empty')
})
afterAll(() => database.drop())

let line: CuttableLine
let clients: readonly PrismaClient[]
let server: RunningServer
beforeEach(async () => {
  line = await cuttableLine(database.readerUrl)
  const reader = connect(line.url, { readOnly: true, maxConnections: 2, answerTimeoutMs: 3_000 })
  const health = connect(line.url, { readOnly: true, maxConnections: 1, answerTimeoutMs: 1_500 })
  clients = [reader, health]
  const { schema } = tinySchema({
    database: async () => `${await reader.council.count()} councils`,
    slow: (_source, { milliseconds }) =>
      reader.$queryRaw`SELECT pg_sleep(${milliseconds / 1000})::text`.then(() => 'slept'),
    refused: () => reader.$executeRaw`DELETE FROM council`,
    broken: () => reader.$queryRaw`SELECT * FROM secret_table`,
  })
  server = await runServer({ schema, checkDatabase: () => health.$queryRaw`SELECT 1` })
  expect((await server.ask('{ database }')).data).toEqual({ database: '0 councils' })
})
afterEach(async () => {
  await server.stop()
  await Promise.all(clients.map((client) => client.$disconnect()))
  await line.close()
})

test('a database that is gone: 503 within 2 s, live but not ready, and back within 5 s without a restart', async () => {
  await line.cut()
  await expectUnavailable('{ database }')
  expect((await server.send('/health/live')).status).toBe(200)
  expect((await server.send('/health/ready')).status).toBe(503)
  await line.mend()
  await expectBack()
})

test('a database that falls silent: the same', async () => {
  line.silence()
  await expectUnavailable('{ database }')
  expect((await server.send('/health/live')).status).toBe(200)
  expect((await server.send('/health/ready')).status).toBe(503)
  line.unsilence()
  await expectBack()
})

test('a database that goes while a question is worked on: 503', async () => {
  const running = server.ask('{ slow(milliseconds: 5000) }')
  await sleep(300)
  await line.cut()
  const { status, errors } = await running
  expect(status).toBe(503)
  expect(errors).toMatchObject([{ extensions: { code: 'UNAVAILABLE' } }])
})

test('a question that finds every connection busy waits for one, and the server stays ready', async () => {
  const busy = [server.ask('{ slow(milliseconds: 2600) }'), server.ask('{ slow(milliseconds: 2600) }')]
  await sleep(300)
  const asked = performance.now()
  const waiting = server.ask('{ database }')
  expect((await server.send('/health/ready')).status).toBe(200)
  expect((await waiting).data).toEqual({ database: '0 councils' })
  expect(performance.now() - asked).toBeGreaterThan(2_000)
  await Promise.all(busy)
})

test('what PostgreSQL says of an error stays inside', async () => {
  const answer = await server.ask('{ broken }')
  expect(answer.status).toBe(500)
  expect(answer.errors).toMatchObject([
    { message: 'Internal server error', extensions: { code: 'INTERNAL' } },
  ])
  expect(answer.text).not.toMatch(/secret_table|42P01|prisma/i)
})

test('the server cannot write, whatever a resolver tries', async () => {
  expect((await server.ask('{ refused }')).status).toBe(500)
  expect(server.reports.at(-1)).toMatch(/read-only|permission denied/)
})

const BUSY_MACHINE_MS = 500

async function expectUnavailable(query: string) {
  const started = performance.now()
  const answer = await server.ask(query)
  expect(performance.now() - started).toBeLessThan(2_000 + BUSY_MACHINE_MS)
  expect(answer.status).toBe(503)
  expect(answer.headers.get('retry-after')).not.toBeNull()
  expect(answer.errors).toMatchObject([
    { message: 'The record cannot be reached at the moment.', extensions: { code: 'UNAVAILABLE' } },
  ])
  expect(answer.text).not.toMatch(/127\.0\.0\.1|prisma|ECONN|SELECT/i)
}

async function expectBack() {
  const started = performance.now()
  while (
    (await server.send('/health/ready')).status !== 200 ||
    (await server.ask('{ database }')).status !== 200
  ) {
    expect(performance.now() - started).toBeLessThan(5_000)
    await sleep(100)
  }
}
