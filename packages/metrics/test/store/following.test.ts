import { openSessions, withoutChangeLog } from '@council-outcomes/db'
import { createTestDatabase, type TestDatabase } from '@council-outcomes/db/testing'
import { addDays } from '@council-outcomes/figures'
import { expect, inject, onTestFinished, test } from 'vitest'
import { dayNumber } from '../../src/columns/day-number.ts'
import type { Snapshot } from '../../src/store/snapshot.ts'
import { expectCellsAsRecorded, openStore } from './open-store.ts'
import { writeHelp } from './random-writes.ts'

async function recordDatabase(): Promise<TestDatabase> {
  const database = await createTestDatabase(inject('databaseUrl'), 'record')
  onTestFinished(database.drop)
  return database
}

function council({ councils }: Snapshot) {
  const [first] = councils.values()
  if (first === undefined) throw new Error('The record has a council.')
  return first
}

test('a writer reads what it wrote', async () => {
  const database = await recordDatabase()
  const store = await openStore(database, { pollMs: 1_000_000 })
  const { terms } = council(store.current())
  await database.owner.term.create({
    data: {
      ...{ councilId: council(store.current()).id, key: 'next', status: 'PUBLISHED', number: 99 },
      ...{ nameEn: 'Next', nameAz: 'Növbəti', nameRu: 'Следующий', from: new Date('2040-03-10') },
    },
  })
  expect(council(store.current()).terms).toEqual(terms)
  expect(council(await store.catchUp()).terms.map(({ key }) => key)).toEqual([
    ...terms.map(({ key }) => key),
    'next',
  ])
})

test('what others write is seen within the time between two looks', async () => {
  const database = await recordDatabase()
  const store = await openStore(database, { pollMs: 20 })
  const { version } = store.current()
  await writeHelp(database.owner, 1)
  await expect.poll(() => store.current().version).not.toBe(version)
  await expectCellsAsRecorded(store.current(), database)
})

test('a snapshot stays the same while nothing changes, and tells when it was last the newest', async () => {
  const database = await recordDatabase()
  let now = new Date('2026-01-01T10:00:00Z')
  const store = await openStore(database, { pollMs: 1_000_000, clock: () => now })
  const before = store.current()
  expect(before.asOf).toEqual(now)
  now = new Date('2026-01-01T10:00:01Z')
  expect(await store.catchUp()).toBe(before)
  expect(before.asOf).toEqual(now)
})

test('a version counts all that was written, also what no figure is made from', async () => {
  const database = await recordDatabase()
  const store = await openStore(database, { pollMs: 1_000_000 })
  const { version, councils } = store.current()
  await database.owner.source.updateMany({ data: { note: 'read again' } })
  const after = await store.catchUp()
  expect(Number(after.version)).toBe(Number(version) + 1)
  expect([...after.councils.values()].map(({ facts }) => facts.MEETING)).toEqual(
    [...councils.values()].map(({ facts }) => facts.MEETING),
  )
})

test('stretches of time are cut where a new term begins', async () => {
  const database = await recordDatabase()
  await writeHelp(database.owner, 50)
  const store = await openStore(database, { pollMs: 1_000_000 })
  const { id, terms } = council(store.current())
  const last = terms.at(-1)?.period.from
  if (!last) throw new Error('The record has terms.')
  const begin = addDays(last, -100)
  await database.owner.term.create({
    data: {
      ...{ councilId: id, key: 'between', status: 'PUBLISHED', number: 99, from: new Date(begin) },
      ...{ nameEn: 'Between', nameAz: 'Aralıq', nameRu: 'Между' },
    },
  })
  const [segments] = council(await store.catchUp()).facts.ASSISTANCE_TO_PERSONS.grains
  expect(segments?.time.kind === 'SEGMENT' && segments.time.starts.includes(dayNumber(begin))).toBe(true)
  await expectCellsAsRecorded(store.current(), database)
})

test('districts that come to another economic region take their cells with them', async () => {
  const database = await recordDatabase()
  await writeHelp(database.owner, 50)
  const store = await openStore(database, { pollMs: 1_000_000 })
  const groups = await database.owner.region.findMany({ where: { kind: 'ECONOMIC_REGION' } })
  await database.owner.regionMembership.updateMany({
    where: { scheme: 'ECONOMIC', group: { kind: 'ECONOMIC_REGION' } },
    data: { groupId: groups[0]?.id ?? '' },
  })
  await expectCellsAsRecorded(await store.catchUp(), database)
})

test('a region that is added changes nothing of the cells that there are', async () => {
  const database = await recordDatabase()
  const store = await openStore(database, { pollMs: 1_000_000 })
  const before = council(store.current()).facts.ASSISTANCE_TO_PERSONS.grains
  const region = await database.owner.region.create({
    data: { code: 'XX', kind: 'DISTRICT', nameEn: 'New', nameAz: 'Yeni', nameRu: 'Новый' },
  })
  await writeHelp(database.owner, 5)
  await database.owner.assistanceRegion.updateMany({
    data: { regionId: region.id },
    where: { region: { code: 'AZ' } },
  })
  const after = await store.catchUp()
  await expectCellsAsRecorded(after, database)
  expect(council(after).facts.ASSISTANCE_TO_PERSONS.grains.map(({ tables }) => tables)).toEqual(
    before.map(({ tables }) => tables),
  )
})

test('after a bulk load, of which the log tells only the tables, the columns are made anew', async () => {
  const database = await recordDatabase()
  const store = await openStore(database, { pollMs: 1_000_000 })
  const sessions = openSessions(database.ownerUrl, 1)
  onTestFinished(sessions.close)
  await sessions.write((session) =>
    withoutChangeLog(session, ['assistance_activity', 'meeting'], async () => {
      await session.query('UPDATE assistance_activity SET quantity = quantity + 5 WHERE quantity IS NOT NULL')
      await session.query("UPDATE meeting SET status = 'DRAFT'")
    }),
  )
  const after = await store.catchUp()
  await expectCellsAsRecorded(after, database)
  expect(council(after).facts.MEETING.grains[0]?.tables[0]?.rows).toBe(0)
})

test('when the database cuts its connections, the last snapshot stays and following goes on', async () => {
  const database = await recordDatabase()
  const store = await openStore(database, { pollMs: 20 })
  const { version } = store.current()
  await database.owner.$queryRaw`SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity
    WHERE datname = current_database() AND pid <> pg_backend_pid()`
  expect(store.current().version).toBe(version)
  await expect
    .poll(() =>
      writeHelp(database.owner, 1).then(
        () => true,
        () => false,
      ),
    )
    .toBe(true)
  await expect.poll(() => store.current().version, { timeout: 5000 }).not.toBe(version)
  await expectCellsAsRecorded(store.current(), database)
})
