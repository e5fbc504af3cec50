import { createTestDatabase, type TestDatabase } from '@council-outcomes/db/testing'
import fc from 'fast-check'
import { expect, inject, onTestFinished, test } from 'vitest'
import { expectCellsAsRecorded, openStore } from './open-store.ts'
import { randomWriters, writeAll, writeHelp } from './random-writes.ts'
import { told } from './told-snapshot.ts'

async function recordDatabase(): Promise<TestDatabase> {
  const database = await createTestDatabase(inject('databaseUrl'), 'record')
  onTestFinished(database.drop)
  return database
}

test('whatever several writers do at once, a store that follows is what a store that reads all anew is', async () => {
  let committed = 0
  await fc.assert(
    fc.asyncProperty(randomWriters, async (writers) => {
      const database = await recordDatabase()
      await writeHelp(database.owner, 100)
      const follower = await openStore(database, { pollMs: 5 })
      const folder = await openStore(database, { pollMs: 20, mostRecent: 7 })
      committed += await writeAll(database.owner, writers)
      const followed = await follower.catchUp()
      const folded = await folder.catchUp()
      const anew = (await openStore(database)).current()
      expect(told(followed)).toEqual(told(anew))
      expect(told(folded)).toEqual(told(anew))
      expect([followed.version, folded.version]).toEqual([anew.version, anew.version])
      await expectCellsAsRecorded(followed, database)
      await expectCellsAsRecorded(folded, database)
    }),
    { numRuns: 3, endOnFailure: true },
  )
  expect(committed).toBeGreaterThan(40)
}, 120_000)
