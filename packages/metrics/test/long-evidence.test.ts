import { afterAll, beforeAll, expect, test } from 'vitest'
import type { EvidencePage } from '../src/index.ts'
import { type SmallRecord, smallRecord, year } from './small-record.ts'

let record: SmallRecord
beforeAll(async () => {
  record = await smallRecord()
  await record.help({ type: 'language_course', persons: 1, on: ['2016-01-01', '2016-01-01'] })
  await record.help({ type: 'language_course', persons: 1, on: ['2016-01-01', '2016-03-31'] })
  await record.help({ type: 'language_course', persons: 1 })
  // Each of the three stands there a thousand times: more than are gathered and put in order.
  await record.database.owner.$executeRaw`
    INSERT INTO assistance_activity (id, council_id, key, status, title, type_id, quantity, unit, date_from, date_to, date_precision)
      SELECT uuidv7(), council_id, key || '-' || n, status, title, type_id, quantity, unit,
        date_from + n % 300, date_to + n % 300, date_precision
      FROM assistance_activity CROSS JOIN generate_series(1, 999) n`
})
afterAll(() => record.drop())

/** The ids of all pages, one after the other. */
async function pages(straddling: boolean) {
  const question = record.ask('PERSONS_ASSISTED', straddling ? { period: year('2016') } : {})
  const ids: string[] = []
  for (let after: string | null = null; ; ) {
    const page: EvidencePage = await record.engine().evidence(question, [], { first: 400, after, straddling })
    ids.push(...page.items.map(({ id }) => id))
    after = page.items.at(-1)?.cursor ?? null
    if (!page.hasNextPage) return { ids, totalCount: page.totalCount, sum: page.figure.value }
  }
}

const inOrder = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id)

test('the pages of a long list hold each record once, oldest first and undated last', async () => {
  const rows = await record.database.owner.$queryRaw<{ id: string }[]>`
    SELECT id::text FROM assistance_activity ORDER BY date_from NULLS LAST, assistance_activity.id`
  expect(await pages(false)).toEqual({ ids: inOrder(rows), totalCount: 3000, sum: 3000 })
})

test('what only may lie in a period is paged in the same order, from wherever it begins', async () => {
  const rows = await record.database.owner.$queryRaw<{ id: string }[]>`
    SELECT id::text FROM assistance_activity WHERE date_to IS NULL OR (date_from <= '2016-12-31' AND date_to > '2016-12-31')
    ORDER BY date_from NULLS LAST, assistance_activity.id`
  expect(rows.length).toBeGreaterThan(1000)
  expect(await pages(true)).toEqual({ ids: inOrder(rows), totalCount: rows.length, sum: rows.length })
})

test('the sources of a long list are found in its first records', async () => {
  const question = record.ask('PERSONS_ASSISTED')
  expect(await record.engine().sourceIds(question, [], 10)).toHaveLength(1)
})
