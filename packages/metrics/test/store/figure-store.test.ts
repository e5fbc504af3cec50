import { createTestDatabase, type TestDatabase } from '@council-outcomes/db/testing'
import { calendarDate } from '@council-outcomes/figures'
import { afterAll, beforeAll, expect, inject, onTestFinished, test } from 'vitest'
import { openStore } from './open-store.ts'
import { recordedCells } from './recorded-cells.ts'
import { toldCells } from './told-cells.ts'

let database: TestDatabase

beforeAll(async () => {
  database = await createTestDatabase(inject('databaseUrl'), 'record')
})
afterAll(() => database.drop())

test('the cells of assistance are what the definitions of its facts say', async () => {
  const { councils } = (await openStore(database)).current()
  for (const council of councils.values()) {
    for (const name of ['ASSISTANCE_TO_PERSONS', 'ASSISTANCE_TO_FAMILIES'] as const) {
      const columns = council.facts[name]
      expect(columns.grains.map(({ time }) => time.kind)).toEqual(['SEGMENT', 'DAY'])
      for (const grain of columns.grains) {
        expect(toldCells(columns, grain)).toEqual(await recordedCells(database, council.id, name, grain))
      }
    }
  }
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
