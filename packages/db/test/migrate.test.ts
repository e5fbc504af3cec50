import { appendFile, cp, mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeEach, expect, inject, onTestFinished, test } from 'vitest'
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
