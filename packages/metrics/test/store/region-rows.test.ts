import { createTestDatabase } from '@council-outcomes/db/testing'
import { expect, inject, onTestFinished, test } from 'vitest'
import { openStore } from './open-store.ts'

test('a snapshot tells its regions as Prisma would', async () => {
  const database = await createTestDatabase(inject('databaseUrl'), 'record')
  onTestFinished(database.drop)
  const { regionRows } = (await openStore(database)).current()
  const recorded = await database.owner.region.findMany()
  expect(recorded.length).toBeGreaterThan(80)
  expect(Object.fromEntries(regionRows)).toEqual(Object.fromEntries(recorded.map((row) => [row.code, row])))
})
