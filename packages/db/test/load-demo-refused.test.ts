import { expect, inject, test } from 'vitest'
import { loadDemo } from '../src/demo/load-demo.ts'
import { createTestDatabase } from '../src/testing.ts'

const quiet = () => {}

test('a size or seed out of range is refused before anything is written', async () => {
  for (const options of [
    { size: 9_999, seed: 1 },
    { size: 10_000_001, seed: 1 },
    { size: 10_000.5, seed: 1 },
    { size: Number.NaN, seed: 1 },
    { size: 10_000, seed: -1 },
    { size: 10_000, seed: 4_294_967_296 },
  ]) {
    await expect(loadDemo('postgres://nobody@127.0.0.1:1/none', options, quiet)).rejects.toMatchObject({
      code: 'DEMO_OPTION_OUT_OF_RANGE',
    })
  }
})

test('a database that does not answer is told in a sentence', async () => {
  const options = { size: 10_000, seed: 1 }
  await expect(loadDemo('postgres://nobody@127.0.0.1:1/none', options, quiet)).rejects.toMatchObject({
    code: 'DATABASE_UNREACHABLE',
  })
})

test('without the real record it names what is missing and what to do', async () => {
  const empty = await createTestDatabase(inject('databaseUrl'), 'empty')
  try {
    await expect(loadDemo(empty.ownerUrl, { size: 10_000, seed: 1 }, quiet)).rejects.toMatchObject({
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
    await expect(loadDemo(other.ownerUrl, { size: 10_000, seed: 1 }, quiet)).rejects.toMatchObject({
      code: 'BAD_CONFIGURATION',
    })
    expect(await other.owner.source.count({ where: { council: { key: 'demo' } } })).toBe(0)
  } finally {
    await other.drop()
  }
})
