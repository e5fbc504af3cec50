import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, inject, onTestFinished, test } from 'vitest'
import { type FactReaderOptions, factReader } from '../src/fact-reader.ts'
import { Prisma } from '../src/generated/prisma/client.ts'
import { createTestDatabase, type TestDatabase } from '../src/testing.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase(inject('databaseUrl'), 'empty')
})
afterAll(() => database.drop())

function open(options?: FactReaderOptions) {
  const reader = factReader(database.readerUrl, options)
  onTestFinished(() => reader.close())
  return reader
}

/** How many statements with this mark the server works on. */
async function running(mark: string): Promise<number> {
  const [row] = await database.owner.$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS count FROM pg_stat_activity
    WHERE state = 'active' AND query LIKE ${`%/* ${mark} */%`} AND pid <> pg_backend_pid()`
  return row?.count ?? -1
}

const slow = (mark: string) => Prisma.sql`SELECT pg_sleep(20) ${Prisma.raw(`/* ${mark} */`)}`

const GONE = new Error('the client has gone')

test('days are text, bigints numbers, and values are parameters', async () => {
  const day = new Date('2022-05-20T00:00:00Z')
  const rows = await open().query<{ day: string; many: number; days: string[] }>(
    Prisma.sql`SELECT ${day}::date AS day, ${2n ** 40n}::bigint AS many, ARRAY(SELECT unnest(${[day]}::date[])::text) AS days`,
  )
  expect(rows).toEqual([{ day: '2022-05-20', many: 2 ** 40, days: ['2022-05-20'] }])
})

test('rows come as lists when asked', async () => {
  const rows = await open().query<[number, string]>(Prisma.sql`SELECT 1, 'a'`, { rowMode: 'array' })
  expect(rows).toEqual([[1, 'a']])
})

test('statements are read only', async () => {
  const reader = open()
  await expect(reader.query(Prisma.sql`DELETE FROM meeting`)).rejects.toThrow(/read-only|permission denied/)
  const [settings] = await reader.query(Prisma.sql`SELECT current_setting('lock_timeout') AS lock`)
  expect(settings).toEqual({ lock: '2s' })
})

test('a word with a slip is found', async () => {
  const [found] = await open().query(
    Prisma.sql`SELECT fold_text(${'meetnig'}) <% fold_text('Council meeting') AS close, fold_text(${'budget'}) <% fold_text('Council meeting') AS far`,
  )
  expect(found).toEqual({ close: true, far: false })
})

test('a prepared statement keeps one plan for all values; others are planned for the values they are given', async () => {
  const reader = open({ maxConnections: 1 })
  const meetings = (day: string) => Prisma.sql`SELECT count(*) FROM meeting WHERE date_from > ${day}::date`
  for (const year of [2011, 2012, 2013, 2014, 2015, 2016, 2017]) {
    await reader.query(meetings(`${year}-01-01`), { prepared: true })
    await reader.query(Prisma.sql`${meetings(`${year}-01-01`)} AND place IS NULL`)
  }
  const prepared = await reader.query<{ statement: string; generic: number }>(
    Prisma.sql`SELECT statement, generic_plans AS generic FROM pg_prepared_statements`,
  )
  expect(prepared.map(({ statement }) => statement)).toEqual([
    'SELECT count(*) FROM meeting WHERE date_from > $1::date',
  ])
  expect(prepared[0]?.generic).toBeGreaterThan(0)
})

test('only so many texts are prepared as a connection can hold', async () => {
  const reader = open({ maxConnections: 1 })
  for (let number = 1; number <= 210; number += 1) {
    const rows = await reader.query(Prisma.sql`SELECT ${Prisma.raw(String(number))} AS number`, {
      prepared: true,
    })
    expect(rows).toEqual([{ number }])
  }
  const [held] = await reader.query(Prisma.sql`SELECT count(*) AS count FROM pg_prepared_statements`)
  expect(held).toEqual({ count: 200 })
})

test('many statements for one question are no leak of listeners', async () => {
  const warnings: Error[] = []
  const listen = (warning: Error) => warnings.push(warning)
  process.on('warning', listen)
  onTestFinished(() => {
    process.off('warning', listen)
  })
  const reader = open()
  const { signal } = new AbortController()
  await Promise.all(Array.from({ length: 20 }, () => reader.query(Prisma.sql`SELECT 1`, { signal })))
  await sleep(10)
  expect(warnings).toEqual([])
})

test('whoever counts statements is told of each that is sent', async () => {
  const texts: string[] = []
  const reader = open({ onQuery: (sql) => texts.push(sql) })
  await reader.query(Prisma.sql`SELECT ${1}::int`)
  expect(texts).toEqual(['SELECT $1::int'])
})

test('an aborted statement ends on the server, its promise with the reason and not with what the server says of it, and the reader goes on', async () => {
  const reader = open({ maxConnections: 1 })
  const leaving = new AbortController()
  const answer = reader.query(slow('aborted'), { signal: leaving.signal })
  answer.catch(() => {})
  await expect.poll(() => running('aborted')).toBe(1)
  leaving.abort(GONE)
  await expect(answer).rejects.toBe(GONE)
  await expect.poll(() => running('aborted'), { timeout: 2_000 }).toBe(0)
  expect(await reader.query(Prisma.sql`SELECT 1 AS one`)).toEqual([{ one: 1 }])
})

test('one who gives up while waiting leaves the queue, and the statement is never sent', async () => {
  const reader = open({ maxConnections: 1 })
  const leaving = new AbortController()
  const first = reader.query(Prisma.sql`SELECT pg_sleep(0.5)`)
  const second = reader.query(slow('waiting'), { signal: leaving.signal })
  second.catch(() => {})
  await sleep(50)
  leaving.abort(GONE)
  await expect(second).rejects.toBe(GONE)
  await first
  expect(await reader.query(Prisma.sql`SELECT 1 AS one`)).toEqual([{ one: 1 }])
  expect(await running('waiting')).toBe(0)
})

test('one who has given up before asking is not heard', async () => {
  await expect(open().query(slow('early'), { signal: AbortSignal.abort(GONE) })).rejects.toBe(GONE)
})

test.each([
  ['of its own', {}, { timeoutMs: 50 }],
  ['of all', { statementTimeoutMs: 50 }, {}],
])('a statement that takes longer than the limit %s is ended with 57014', async (_name, all, own) => {
  const reader = open(all)
  await expect(reader.query(slow('limit'), own)).rejects.toMatchObject({ code: '57014' })
  await expect.poll(() => running('limit'), { timeout: 2_000 }).toBe(0)
})

test('a cancellation never hits the next statement of a connection', async () => {
  const reader = open({ maxConnections: 1 })
  for (let turn = 0; turn < 30; turn += 1) {
    const leaving = new AbortController()
    const first = reader.query(Prisma.sql`SELECT pg_sleep(0.002)`, { signal: leaving.signal })
    setTimeout(() => leaving.abort(GONE), turn % 6)
    await first.catch((error) => expect(error).toBe(GONE))
    expect(await reader.query(Prisma.sql`SELECT 1 AS one FROM pg_sleep(0.005)`)).toEqual([{ one: 1 }])
  }
})

test('a connection that PostgreSQL cuts is replaced by the next question', async () => {
  const reader = open({ maxConnections: 1 })
  const [{ pid } = { pid: 0 }] = await reader.query<{ pid: number }>(
    Prisma.sql`SELECT pg_backend_pid() AS pid`,
  )
  await database.owner.$queryRaw`SELECT pg_terminate_backend(${pid}::int)`
  await expect
    .poll(() => reader.query(Prisma.sql`SELECT 1 AS one`).catch(() => null), { timeout: 5000 })
    .toEqual([{ one: 1 }])
})

test('more questions than connections wait for their turn, however long the others take', async () => {
  const reader = open({ maxConnections: 1 })
  const answers = [reader.query(Prisma.sql`SELECT pg_sleep(2.5)`), reader.query(Prisma.sql`SELECT 1`)]
  await expect(Promise.all(answers)).resolves.toHaveLength(2)
})
