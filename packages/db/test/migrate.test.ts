import { createHash } from 'node:crypto'
import { appendFile, cp, mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeEach, expect, inject, onTestFinished, test } from 'vitest'
import { MigrationAdapter } from '../src/engine/migration-adapter.ts'
import { migrationsFolder } from '../src/engine/migration-files.ts'
import { migrate } from '../src/migrate.ts'
import { createTestDatabase, type TestDatabase } from '../src/testing.ts'
import { temporaryFolder } from './temporary-folder.ts'

let database: TestDatabase
let folder: string
let told: string[]

/** A migrated database, and a copy of the migrations to add to. */
beforeEach(async () => {
  database = await createTestDatabase(inject('databaseUrl'), 'empty')
  onTestFinished(database.drop)
  folder = await temporaryFolder()
  await cp(migrationsFolder, folder, { recursive: true })
  told = []
})

function run() {
  return migrate(database.ownerUrl, (message) => told.push(message), folder)
}

async function addMigration(sql: string): Promise<void> {
  await mkdir(join(folder, '29990101000000_next'), { recursive: true })
  await writeFile(join(folder, '29990101000000_next', 'migration.sql'), sql)
}

/** What the engine does first with a migration. */
async function noteAsStarted(script: string): Promise<void> {
  await addMigration(script)
  const checksum = createHash('sha256').update(script).digest('hex')
  await database.owner.$executeRaw`
    INSERT INTO _prisma_migrations (id, checksum, migration_name)
    VALUES (gen_random_uuid(), ${checksum}, '29990101000000_next')`
}

/** What the engine does next; a process that is killed then does no more. */
async function sendScript(script: string): Promise<void> {
  const adapter = await new MigrationAdapter({ connectionString: database.ownerUrl }).connect()
  await adapter.executeScript(script)
  await adapter.dispose()
}

async function scriptsAtWork(): Promise<number> {
  const rows = await database.owner.$queryRaw<unknown[]>`
    SELECT FROM pg_stat_activity
    WHERE datname = current_database() AND wait_event = 'PgSleep'`
  return rows.length
}

async function hasTable(name: string): Promise<boolean> {
  const rows = await database.owner.$queryRaw<
    { found: boolean }[]
  >`SELECT to_regclass(${name}) IS NOT NULL AS found`
  return rows[0]?.found ?? false
}

test('a database that is up to date is left alone, silently', async () => {
  await run()
  expect(told).toEqual([])
})

test('a new migration is applied once', async () => {
  await addMigration('CREATE TABLE next_thing (id int)')
  await run()
  await run()
  expect(told).toEqual(['Bringing the database up to date (1 migration)'])
  expect(await hasTable('next_thing')).toBe(true)
})

test('two processes that start together apply each migration once', async () => {
  await addMigration('CREATE TABLE next_thing (id int)')
  await Promise.all([run(), run()])
  expect(await hasTable('next_thing')).toBe(true)
})

test('a migration whose script ended after its process was killed counts as applied', async () => {
  const script = 'CREATE TABLE next_thing (id int)'
  await noteAsStarted(script)
  await sendScript(script)
  await run()
  expect(told).toEqual([])
  expect(await hasTable('next_thing')).toBe(true)
})

test('a start waits for the script of a process that was killed', async () => {
  const script = 'SELECT pg_sleep(1); CREATE TABLE next_thing (id int)'
  await noteAsStarted(script)
  const ended = sendScript(script)
  await expect.poll(scriptsAtWork).toBe(1)
  await run()
  expect(told).toEqual([])
  expect(await hasTable('next_thing')).toBe(true)
  await ended
})

test('a migration whose script was never sent is applied by the next start', async () => {
  await noteAsStarted('CREATE TABLE next_thing (id int)')
  await run()
  await run()
  expect(told).toHaveLength(1)
  expect(await hasTable('next_thing')).toBe(true)
})

test('a migration that fails is named, undone as a whole and tried again once it is mended', async () => {
  await addMigration('CREATE TABLE half (id int); CREATE TABLE half (id int);')
  await expect(run()).rejects.toMatchObject({
    code: 'MIGRATION_FAILED',
    sentence: 'The migration 29990101000000_next failed and was undone: relation "half" already exists',
  })
  expect(await hasTable('half')).toBe(false)
  await addMigration('CREATE TABLE half (id int)')
  await run()
  expect(await hasTable('half')).toBe(true)
})

test('a server without an extension that a migration adds is told of by its name', async () => {
  await addMigration('CREATE EXTENSION no_such_extension')
  await expect(run()).rejects.toMatchObject({
    code: 'EXTENSION_MISSING',
    sentence: expect.stringContaining('"no_such_extension"'),
    remedy: expect.stringContaining('contrib'),
  })
})

test('a migration that was edited after it was applied is refused by name', async () => {
  await addMigration('CREATE TABLE next_thing (id int)')
  await run()
  await appendFile(join(folder, '29990101000000_next', 'migration.sql'), '-- changed')
  await expect(run()).rejects.toMatchObject({
    code: 'MIGRATION_EDITED',
    sentence: expect.stringContaining('29990101000000_next'),
  })
})

test('a database of a newer version is refused', async () => {
  await addMigration('CREATE TABLE next_thing (id int)')
  await run()
  await expect(migrate(database.ownerUrl, () => {})).rejects.toMatchObject({
    code: 'MIGRATION_EDITED',
    sentence: 'The database has migrations that this version does not know: 29990101000000_next.',
  })
})
