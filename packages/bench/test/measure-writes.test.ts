import { createTestDatabase } from '@council-outcomes/db/testing'
import { expect, inject, onTestFinished, test } from 'vitest'
import { measureWrites } from '../src/writes/measure-writes.ts'

test('writing with the change log and with its rivals is compared with plain writing', async () => {
  const database = await createTestDatabase(inject('databaseUrl'), 'record')
  onTestFinished(database.drop)
  const measured = await measureWrites(database.ownerUrl, () => {}, 1, { seconds: 0.2, copied: 100 })
  expect(measured.map(({ what }) => what)).toEqual(
    ['change log', 'change log with NOTIFY', 'month x economic region rollup'].flatMap((system) =>
      ['single inserts', 'eight writers', 'COPY of 100'].map((work) => `${work}, ${system}`),
    ),
  )
  for (const { measured: share } of measured) expect(share).toBeGreaterThan(0)
})
