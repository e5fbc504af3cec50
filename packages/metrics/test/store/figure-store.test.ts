import { createTestDatabase, type TestDatabase } from '@council-outcomes/db/testing'
import { calendarDate } from '@council-outcomes/figures'
import { afterAll, beforeAll, expect, inject, onTestFinished, test } from 'vitest'
import { expectCellsAsRecorded, openStore } from './open-store.ts'

let database: TestDatabase

beforeAll(async () => {
  database = await createTestDatabase(inject('databaseUrl'), 'record')
})
afterAll(() => database.drop())

test('the cells of assistance are what the definitions of its facts say', async () => {
  const store = await openStore(database)
  await expectCellsAsRecorded(store.current(), database)
})

test('a council that was just written is there after catching up', async () => {
  const empty = await createTestDatabase(inject('databaseUrl'), 'empty')
  onTestFinished(empty.drop)
  const store = await openStore(empty)
  expect(store.current().councils.size).toBe(0)
  await empty.owner.council.create({
    data: { key: 'new', nameEn: 'New', nameAz: 'Yeni', nameRu: 'Новый' },
  })
  const { councils } = await store.catchUp()
  expect([...councils.values()].map(({ key }) => key)).toEqual(['new'])
})

test('days of one division share its tree', async () => {
  const { regions } = (await openStore(database)).current()
  expect(regions(calendarDate('2026-01-01'))).toBe(regions(calendarDate('2025-05-05')))
})
