import { calendarDate } from '@council-outcomes/figures'
import { expect, inject, test } from 'vitest'
import { MEASURED_UNTIL } from '../src/demo/demo-options.ts'
import { loadDemo } from '../src/demo/load-demo.ts'
import { createTestDatabase } from '../src/testing.ts'

const VALID = { size: 10_000, seed: 1, until: MEASURED_UNTIL }
const quiet = () => {}

test('a size, seed or last day out of range is refused before anything is written', async () => {
  for (const options of [
    { ...VALID, size: 9_999 },
    { ...VALID, size: 10_000_001 },
    { ...VALID, size: 10_000.5 },
    { ...VALID, size: Number.NaN },
    { ...VALID, seed: -1 },
    { ...VALID, seed: 4_294_967_296 },
    { ...VALID, until: calendarDate('2017-12-30') },
    { ...VALID, until: calendarDate('9999-01-01') },
  ]) {
    await expect(loadDemo('postgres://nobody@127.0.0.1:1/none', options, quiet)).rejects.toMatchObject({
      code: 'DEMO_OPTION_OUT_OF_RANGE',
    })
  }
})

test('a database that does not answer is told in a sentence', async () => {
  await expect(loadDemo('postgres://nobody@127.0.0.1:1/none', VALID, quiet)).rejects.toMatchObject({
    code: 'DATABASE_UNREACHABLE',
  })
})

test('without the real record it names what is missing and what to do', async () => {
  const empty = await createTestDatabase(inject('databaseUrl'), 'empty')
  try {
    await expect(loadDemo(empty.ownerUrl, VALID, quiet)).rejects.toMatchObject({
      code: 'RECORD_MISSING',
      sentence: expect.stringContaining('assistance type "language_course"'),
      remedy: expect.stringContaining('Start Council Outcomes once'),
    })
  } finally {
    await empty.drop()
  }
})

test('a council named demo that is not synthetic is left alone', async () => {
  const other = await createTestDatabase(inject('databaseUrl'), 'record')
  try {
    await other.owner.council.create({
      data: { key: 'demo', nameEn: 'Demo', nameAz: 'Demo', nameRu: 'Demo' },
    })
    await expect(loadDemo(other.ownerUrl, VALID, quiet)).rejects.toMatchObject({
      code: 'BAD_CONFIGURATION',
    })
    expect(await other.owner.source.count({ where: { council: { key: 'demo' } } })).toBe(0)
  } finally {
    await other.drop()
  }
})
