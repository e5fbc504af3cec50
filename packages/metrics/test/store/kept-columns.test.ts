import { changesSince, openSessions, Prisma, pruneChanges, rowsOf } from '@council-outcomes/db'
import { createTestDatabase, type TestDatabase } from '@council-outcomes/db/testing'
import { expect, inject, onTestFinished, test } from 'vitest'
import type { FigureStore } from '../../src/store/figure-store.ts'
import { expectCellsAsRecorded, openStore } from './open-store.ts'
import { writeHelp, writeMuchHelp } from './random-writes.ts'

async function recordDatabase(): Promise<TestDatabase> {
  const database = await createTestDatabase(inject('databaseUrl'), 'record')
  onTestFinished(database.drop)
  return database
}

/** A store that keeps even the columns of few records, and what it told. */
async function keepingStore(database: TestDatabase) {
  const lines: string[] = []
  const store = await openStore(database, {
    manyRecords: 0,
    pollMs: 5,
    progress: (line) => lines.push(line),
  })
  const timesRebuilt = () => lines.filter((line) => line.startsWith('Adding up')).length
  return { store, timesRebuilt }
}

async function untilThereAreCells(store: FigureStore): Promise<void> {
  await expect.poll(() => hasCells(store), { timeout: 90_000 }).toBe(true)
}

function hasCells(store: FigureStore): boolean {
  const [council] = store.current().councils.values()
  return council !== undefined && council.facts.ASSISTANCE_TO_PERSONS.grains.length > 0
}

function ownerSessions({ ownerUrl }: TestDatabase) {
  const sessions = openSessions(ownerUrl, 1)
  onTestFinished(sessions.close)
  return sessions
}

/** Forgets everything that was logged until now. */
async function forgetLog(database: TestDatabase): Promise<void> {
  const sessions = ownerSessions(database)
  const { snapshot } = await sessions.read((session) => changesSince(session, null))
  expect(await sessions.write((session) => pruneChanges(session, snapshot, 0))).toBeGreaterThan(0)
}

test('columns of very many records are rebuilt behind figures, and the next start has them at once', async () => {
  const database = await recordDatabase()
  const first = await keepingStore(database)
  expect(hasCells(first.store)).toBe(false)
  await untilThereAreCells(first.store)
  await first.store.close()

  await writeHelp(database.owner, 30)
  const second = await keepingStore(database)
  expect(hasCells(second.store)).toBe(true)
  await expectCellsAsRecorded(second.store.current(), database)
  expect([first.timesRebuilt(), second.timesRebuilt()]).toEqual([1, 0])
})

test('processes that start together make the columns once', async () => {
  const database = await recordDatabase()
  const stores = await Promise.all([1, 2, 3].map(() => keepingStore(database)))
  for (const { store } of stores) await untilThereAreCells(store)
  expect(stores.reduce((sum, { timesRebuilt }) => sum + timesRebuilt(), 0)).toBe(1)
  const versions = await Promise.all(stores.map(async ({ store }) => (await store.catchUp()).version))
  expect(new Set(versions).size).toBe(1)
})

test('kept columns whose changes were forgotten are rebuilt', async () => {
  const database = await recordDatabase()
  const first = await keepingStore(database)
  await untilThereAreCells(first.store)
  await first.store.close()

  await writeHelp(database.owner, 10)
  await forgetLog(database)
  const second = await keepingStore(database)
  expect(hasCells(second.store)).toBe(false)
  await untilThereAreCells(second.store)
  await expectCellsAsRecorded(await second.store.catchUp(), database)
  expect(second.timesRebuilt()).toBe(1)
})

test('a store that was away while changes were made and forgotten reads all anew', async () => {
  const database = await recordDatabase()
  const store = await openStore(database, { pollMs: 1_000_000 })
  await writeHelp(database.owner, 10)
  await database.owner.meeting.updateMany({ data: { status: 'DRAFT' } })
  await forgetLog(database)
  const snapshot = await store.catchUp()
  await expectCellsAsRecorded(snapshot, database)
  const [council] = snapshot.councils.values()
  expect(council?.facts.MEETING.grains[0]?.tables[0]?.rows).toBe(0)
})

test('columns that were kept in another way are rebuilt', async () => {
  const database = await recordDatabase()
  const first = await keepingStore(database)
  await untilThereAreCells(first.store)
  await first.store.close()

  await database.owner.$executeRaw`UPDATE figure_base SET format = 0`
  const second = await keepingStore(database)
  expect(hasCells(second.store)).toBe(false)
  await untilThereAreCells(second.store)
  await expectCellsAsRecorded(second.store.current(), database)
})

test('after many changes the columns are kept anew', async () => {
  const database = await recordDatabase()
  const store = await openStore(database)
  await writeMuchHelp(database.owner, 20_500)
  const { version } = await store.catchUp()
  await expectCellsAsRecorded(store.current(), database)
  const [council] = store.current().councils.values()
  expect(council?.facts.ASSISTANCE_TO_PERSONS.grains.map(({ recent }) => recent)).toEqual([null, null])
  const sessions = ownerSessions(database)
  const keptVersion = async () => {
    const kept = await sessions.read((session) => {
      return rowsOf<{ version: number }>(session, Prisma.sql`SELECT version FROM figure_base`)
    })
    return kept.map((row) => String(row.version))
  }
  await expect.poll(keptVersion, { timeout: 90_000 }).toEqual([version])
}, 120_000)
