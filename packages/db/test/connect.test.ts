import { once } from 'node:events'
import { createServer } from 'node:net'
import { afterAll, beforeAll, expect, inject, onTestFinished, test } from 'vitest'
import { type ConnectOptions, connect } from '../src/connect.ts'
import { createTestDatabase, type TestDatabase } from '../src/testing.ts'

let database: TestDatabase

beforeAll(async () => {
  database = await createTestDatabase(inject('databaseUrl'), 'empty')
})
afterAll(() => database.drop())

function connectTo(url: string, options?: ConnectOptions) {
  const prisma = connect(url, options)
  onTestFinished(() => prisma.$disconnect())
  return prisma
}

test('a connection that PostgreSQL cuts is replaced by the next question', async () => {
  const prisma = connectTo(database.ownerUrl)
  const [{ pid } = { pid: 0 }] = await prisma.$queryRaw<{ pid: number }[]>`SELECT pg_backend_pid() AS pid`
  await database.owner.$queryRaw`SELECT pg_terminate_backend(${pid}::int)`
  await expect.poll(() => prisma.council.count().catch(() => null), { timeout: 5000 }).toBe(0)
})

test('a server that accepts and never answers is given up after two seconds', async () => {
  const mute = createServer().listen(0, '127.0.0.1')
  await once(mute, 'listening')
  onTestFinished(() => void mute.close())
  const address = mute.address()
  const port = typeof address === 'object' ? address?.port : 0
  const start = Date.now()
  await expect(connectTo(`postgres://a:b@127.0.0.1:${port}/x`).council.count()).rejects.toThrow()
  expect(Date.now() - start).toBeGreaterThan(1500)
  expect(Date.now() - start).toBeLessThan(4000)
})

test('a statement that takes longer than allowed is ended', async () => {
  const prisma = connectTo(database.ownerUrl, { statementTimeoutMs: 50 })
  await expect(prisma.$queryRaw`SELECT 1 FROM pg_sleep(5)`).rejects.toThrow('statement timeout')
})

test('a read-only client cannot write, even as the owner', async () => {
  const prisma = connectTo(database.ownerUrl, { readOnly: true })
  await expect(prisma.meeting.deleteMany()).rejects.toThrow('read-only transaction')
})

test('lock waits and idle transactions are bounded', async () => {
  const prisma = connectTo(database.ownerUrl)
  const rows = await prisma.$queryRaw<{ setting: string }[]>`
    SELECT setting FROM pg_settings WHERE name IN ('lock_timeout', 'idle_in_transaction_session_timeout') ORDER BY name DESC`
  expect(rows.map(({ setting }) => setting)).toEqual(['2000', '10000'])
})

test('no more connections are held than asked for', async () => {
  const prisma = connectTo(database.ownerUrl, { maxConnections: 2 })
  const asked = [1, 2, 3, 4].map(
    () => prisma.$queryRaw<{ pid: number }[]>`SELECT pg_backend_pid() AS pid FROM pg_sleep(0.1)`,
  )
  const pids = (await Promise.all(asked)).flat().map(({ pid }) => pid)
  expect(new Set(pids).size).toBe(2)
})

test('more questions than connections wait for their turn, however long the others take', async () => {
  const narrow = connectTo(database.readerUrl, { maxConnections: 1 })
  const answers = Promise.all([
    narrow.$queryRaw`SELECT 1 FROM pg_sleep(2.5)`,
    narrow.$queryRaw`SELECT 2 AS two`,
  ])
  await expect(answers).resolves.toHaveLength(2)
})

test('every statement can be listened to', async () => {
  const heard: string[] = []
  const prisma = connectTo(database.ownerUrl, { onQuery: (sql) => heard.push(sql) })
  await prisma.council.count()
  expect(heard).toEqual([expect.stringContaining('"public"."council"')])
})
