import { createTestDatabase, type TestDatabase } from '@council-outcomes/db/testing'
import { expect, inject, onTestFinished, test } from 'vitest'
import { rebuildColumns, verifyColumns } from '../../src/index.ts'
import { writeHelp } from './random-writes.ts'

async function recordDatabase(): Promise<TestDatabase> {
  const database = await createTestDatabase(inject('databaseUrl'), 'record')
  onTestFinished(database.drop)
  return database
}

function quietly({ ownerUrl }: TestDatabase) {
  return { ownerUrl, progress: () => {} }
}

test('without kept columns there is nothing to compare', async () => {
  const database = await recordDatabase()
  expect(await verifyColumns(quietly(database))).toEqual({ kind: 'NOTHING_TO_COMPARE' })
})

test('kept columns and what was logged since are what the records say', async () => {
  const database = await recordDatabase()
  await writeHelp(database.owner, 40)
  await rebuildColumns(quietly(database))
  await writeHelp(database.owner, 30)
  await database.owner.assistanceActivity.updateMany({ data: { quantity: 7, qualifier: 'EXACT' } })
  const report = await verifyColumns(quietly(database))
  expect(report).toEqual({ kind: 'COMPARED', cells: expect.any(Number), differences: [] })
})

test('what was changed behind the log is found', async () => {
  const database = await recordDatabase()
  const type = await database.owner.assistanceTypeUnit.findFirstOrThrow({ where: { unit: 'PERSON' } })
  const council = await database.owner.council.findFirstOrThrow()
  const made = await database.owner.assistanceActivity.create({
    data: {
      ...{ councilId: council.id, key: 'one', status: 'PUBLISHED', title: 'Help', typeId: type.typeId },
      ...{
        from: new Date('2016-05-14'),
        to: new Date('2016-05-14'),
        datePrecision: 'DAY',
        quantity: 12,
        unit: 'PERSON',
      },
    },
  })
  await rebuildColumns(quietly(database))
  await database.owner.$transaction([
    database.owner.$queryRaw`SELECT set_config('council_outcomes.change_log', 'off', true)`,
    database.owner.assistanceActivity.update({ where: { id: made.id }, data: { quantity: 10 } }),
  ])
  const table = { councilId: council.id, fact: 'ASSISTANCE_TO_PERSONS', typeId: type.typeId, shape: 'POINT' }
  expect(await verifyColumns(quietly(database))).toEqual({
    kind: 'COMPARED',
    cells: expect.any(Number),
    differences: [
      { ...table, grain: 'SEGMENT', cells: 1, records: 0, value: 2 },
      { ...table, grain: 'DAY', cells: 1, records: 0, value: 2 },
    ],
  })
})
