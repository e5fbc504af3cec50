import pg from 'pg'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { ensureReaderRole, readerRoleName } from '../src/reader-role.ts'
import { createTestDatabase, type TestDatabase } from '../src/testing.ts'

let database: TestDatabase
let reader: pg.Client

beforeAll(async () => {
  database = await createTestDatabase(inject('databaseUrl'), 'empty')
  reader = new pg.Client({ connectionString: database.readerUrl })
  await reader.connect()
})
afterAll(async () => {
  await reader.end()
  await database.drop()
})

test('the reader reads the record', async () => {
  expect((await reader.query('SELECT count(*)::int AS n FROM meeting')).rows).toEqual([{ n: 0 }])
})

test.each(['audit_entry', '_prisma_migrations'])('the reader does not see %s', async (table) => {
  await expect(reader.query(`SELECT FROM ${table}`)).rejects.toThrow(`permission denied for table ${table}`)
})

test('the reader writes nothing, even when it turns read-only off', async () => {
  const write =
    "INSERT INTO person (id, key, council_id, name) VALUES (gen_random_uuid(), 'x', gen_random_uuid(), 'x')"
  await expect(reader.query(write)).rejects.toThrow('read-only transaction')
  await reader.query('SET default_transaction_read_only = off')
  for (const statement of [
    write,
    'UPDATE meeting SET title = title',
    'DELETE FROM meeting',
    'TRUNCATE meeting CASCADE',
  ]) {
    await expect(reader.query(statement)).rejects.toThrow('permission denied')
  }
  await expect(reader.query('CREATE TABLE mine (id int)')).rejects.toThrow(
    'permission denied for schema public',
  )
})

test('the reader has no power over roles and databases', async () => {
  const { rows } = await reader.query(
    'SELECT rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, rolreplication FROM pg_roles WHERE rolname = current_user',
  )
  expect(Object.values(rows[0])).toEqual([false, false, false, false, false])
})

test.each([
  ['statement_timeout', '8s'],
  ['lock_timeout', '2s'],
  ['idle_in_transaction_session_timeout', '10s'],
])('the %s of the reader is %s', async (setting, value) => {
  expect((await reader.query(`SHOW ${setting}`)).rows).toEqual([{ [setting]: value }])
})

test('a statement of the reader that takes too long is ended', async () => {
  await reader.query("SET statement_timeout = '50ms'")
  await expect(reader.query('SELECT pg_sleep(5)')).rejects.toThrow('statement timeout')
})

test('a table that a later migration adds can be read', async () => {
  await database.owner.$executeRaw`CREATE TABLE later (id int)`
  expect((await reader.query('SELECT FROM later')).rowCount).toBe(0)
})

test('processes that start together agree on the password and do not disturb each other', async () => {
  const urls = await Promise.all([1, 2, 3, 4].map(() => ensureReaderRole(database.ownerUrl)))
  expect(new Set([...urls, database.readerUrl]).size).toBe(1)
})

test('a reader that was given too much power loses it', async () => {
  const role = readerRoleName(new URL(database.ownerUrl).pathname.slice(1))
  await database.owner.$executeRawUnsafe(`ALTER ROLE ${role} CREATEDB CREATEROLE BYPASSRLS`)
  await ensureReaderRole(database.ownerUrl)
  const rows = await database.owner.$queryRaw`
    SELECT FROM pg_roles WHERE rolname = ${role} AND (rolcreatedb OR rolcreaterole OR rolbypassrls)`
  expect(rows).toEqual([])
})

test('the name of the role fits PostgreSQL whatever the database is called', () => {
  expect(readerRoleName('app')).toBe('council_outcomes_reader_app')
  const long = readerRoleName('a'.repeat(60))
  expect(Buffer.byteLength(long)).toBeLessThanOrEqual(63)
  expect(long).not.toBe(readerRoleName('a'.repeat(61)))
})
