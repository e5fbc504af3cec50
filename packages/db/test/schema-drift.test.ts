import { expect, inject, onTestFinished, test } from 'vitest'
import { schemaDrift } from '../src/engine/schema-drift.ts'
import { createTestDatabase } from '../src/testing.ts'

test('the migrations make exactly the database that the Prisma schema describes', async () => {
  const database = await createTestDatabase(inject('databaseUrl'), 'empty')
  onTestFinished(database.drop)
  expect(await schemaDrift(database.ownerUrl)).toBeNull()
})

test('a column that the schema does not know is seen as drift', async () => {
  const database = await createTestDatabase(inject('databaseUrl'), 'empty')
  onTestFinished(database.drop)
  await database.owner.$executeRaw`ALTER TABLE meeting ADD COLUMN mood text`
  expect(await schemaDrift(database.ownerUrl)).toContain('DROP COLUMN "mood"')
})
