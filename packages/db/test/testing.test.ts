import { expect, inject, onTestFinished, test } from 'vitest'
import { createTestDatabase } from '../src/testing.ts'

const COUNCIL = { key: 'a', nameEn: 'A', nameAz: 'A', nameRu: 'A' }

test('each test database is a fresh copy of its own', async () => {
  const one = await createTestDatabase(inject('databaseUrl'), 'empty')
  const two = await createTestDatabase(inject('databaseUrl'), 'empty')
  onTestFinished(async () => {
    await one.drop()
    await two.drop()
  })
  await one.owner.council.create({ data: COUNCIL })
  expect(await one.reader.council.count()).toBe(1)
  expect(await two.reader.council.count()).toBe(0)
})
