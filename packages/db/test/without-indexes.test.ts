import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { withoutIndexes } from '../src/demo/without-indexes.ts'
import { createTestDatabase, type TestDatabase } from '../src/testing.ts'
import { withClient } from '../src/with-client.ts'

let db: TestDatabase
beforeAll(async () => {
  db = await createTestDatabase(inject('databaseUrl'), 'empty')
})
afterAll(() => db.drop())

const quiet = () => {}
const TABLES = ['assistance_region', 'citation']

test('tables are without their indexes, but not without their keys, while rows are written, and have the same ones after', async () => {
  await withClient(db.ownerUrl, async (client) => {
    const indexes = async () => {
      const { rows } = await client.query<{ definition: string }>(
        'SELECT indexdef AS definition FROM pg_indexes WHERE tablename = ANY ($1) ORDER BY indexname',
        [TABLES],
      )
      return rows.map(({ definition }) => definition)
    }
    const before = await indexes()
    let meanwhile: readonly string[] = []
    const look = async () => {
      meanwhile = await indexes()
    }
    await withoutIndexes(client, TABLES, look, quiet)
    expect(meanwhile).toEqual(before.filter((definition) => definition.includes('_pkey ')))
    expect(meanwhile.length).toBe(TABLES.length)
    expect(await indexes()).toEqual(before)
    expect(before.length).toBeGreaterThan(TABLES.length)
  })
})
