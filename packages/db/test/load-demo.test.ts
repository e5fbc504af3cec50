import { createHash, randomBytes } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, inject, test, vi } from 'vitest'
import { MEASURED_UNTIL } from '../src/demo/demo-options.ts'
import { loadDemo } from '../src/demo/load-demo.ts'
import { createTestDatabase, type TestDatabase } from '../src/testing.ts'

const LOADING_MS = 120_000
const quiet = () => {}

let db: TestDatabase
let real: ReadonlyMap<string, readonly string[]>
beforeAll(async () => {
  db = await createTestDatabase(inject('databaseUrl'), 'record')
  real = await everyRow()
  await loadDemo(db.ownerUrl, { size: 10_000, seed: 7, until: MEASURED_UNTIL }, quiet)
}, LOADING_MS)
afterAll(() => db.drop())

async function everyRow(): Promise<ReadonlyMap<string, readonly string[]>> {
  const rows = new Map<string, readonly string[]>()
  for (const table of await tables()) {
    const found = await db.owner.$queryRawUnsafe<{ row: string }[]>(
      `SELECT r::text AS row FROM ${table} r ORDER BY 1`,
    )
    rows.set(
      table,
      found.map(({ row }) => row),
    )
  }
  return rows
}

/** All but the log of what was written, which grows with every loading. */
async function tables(): Promise<readonly string[]> {
  const found = await db.owner.$queryRawUnsafe<{ name: string }[]>(
    `SELECT tablename::text AS name FROM pg_tables
      WHERE schemaname = 'public' AND tablename <> 'change_log' ORDER BY 1`,
  )
  return found.map(({ name }) => name)
}

async function content(): Promise<string> {
  return createHash('sha256')
    .update(JSON.stringify([...(await everyRow())]))
    .digest('hex')
}

async function count(from: string): Promise<number> {
  const [row] = await db.owner.$queryRawUnsafe<{ count: number }[]>(`SELECT count(*)::int FROM ${from}`)
  return row?.count ?? Number.NaN
}

const DEMO = `(SELECT id FROM council WHERE key = 'demo')`

test('the demonstration council says in every language that it is made up', async () => {
  const council = await db.owner.council.findUniqueOrThrow({ where: { key: 'demo' } })
  expect(council).toMatchObject({
    synthetic: true,
    nameEn: 'Synthetic demonstration council (made-up data)',
    nameAz: 'Sintetik nümayiş şurası (uydurma məlumatlar)',
    nameRu: 'Синтетический демонстрационный совет (вымышленные данные)',
  })
  expect(
    await count(`source WHERE council_id = ${DEMO} AND publisher <> 'Council Outcomes (synthetic data)'`),
  ).toBe(0)
  expect(await count(`source WHERE council_id = ${DEMO} AND url NOT LIKE 'https://example.org/%'`)).toBe(0)
  expect(await count(`person WHERE council_id = ${DEMO} AND name !~ '^Synthetic member [0-9]+$'`)).toBe(0)
})

test('every record of the real council is as it was', async () => {
  for (const [table, rows] of real) {
    const kept = await db.owner.$queryRawUnsafe<unknown[]>(
      `SELECT FROM ${table} r WHERE r::text = ANY($1)`,
      rows,
    )
    expect({ table, kept: kept.length }).toEqual({ table, kept: rows.length })
  }
})

test('it has as many assistance records as were asked for, each with one citation', async () => {
  const ofDemo = `assistance_activity a WHERE council_id = ${DEMO}`
  expect(await count(ofDemo)).toBe(10_000)
  expect(
    await count(`${ofDemo} AND (SELECT count(*) FROM citation c WHERE c.assistance_id = a.id) <> 1`),
  ).toBe(0)
})

test('help reaches all 74 districts, most of it where most people live', async () => {
  const places = await db.owner.$queryRawUnsafe<{ code: string; records: number }[]>(`
    SELECT r.code, count(*)::int AS records
      FROM assistance_region x
      JOIN assistance_activity a ON a.id = x.assistance_id AND a.council_id = ${DEMO}
      JOIN region r ON r.id = x.region_id AND r.kind = 'DISTRICT'
     GROUP BY r.code ORDER BY records DESC`)
  expect(places.length).toBe(74)
  expect(places[0]?.code).toBe('AZ-BA')
})

test('some records are not dated, not located, in several regions or without a number', async () => {
  const ofDemo = `assistance_activity a WHERE council_id = ${DEMO}`
  const regions = '(SELECT count(*) FROM assistance_region x WHERE x.assistance_id = a.id)'
  for (const gap of [
    `date_precision = 'NONE'`,
    `${regions} = 0`,
    `${regions} > 1`,
    'quantity IS NULL',
    'group_id IS NULL',
  ]) {
    expect({ gap, share: (await count(`${ofDemo} AND ${gap}`)) / 10_000 }).toEqual({
      gap,
      share: expect.toSatisfy((share: number) => share > 0.005 && share < 0.2),
    })
  }
})

test('the record runs from 2016 to the middle of 2026 and leaves no year out', async () => {
  for (const table of ['assistance_activity', 'meeting', 'proposal', 'press_item']) {
    const years = await db.owner.$queryRawUnsafe<{ year: number }[]>(`
      SELECT DISTINCT extract(year FROM date_from)::int AS year FROM ${table}
       WHERE council_id = ${DEMO} AND date_from >= '2016-01-01' ORDER BY year`)
    expect(years.map(({ year }) => year)).toEqual(Array.from({ length: 11 }, (_, index) => 2016 + index))
  }
})

test('a proposal stands where the last step of its history says', async () => {
  const strays = await count(`proposal p WHERE council_id = ${DEMO} AND current_status <>
    (SELECT h.status FROM proposal_status_change h WHERE h.proposal_id = p.id ORDER BY position DESC LIMIT 1)`)
  expect(strays).toBe(0)
})

test(
  'the same seed gives the same rows, another seed others, and a new council replaces the old one whole',
  async () => {
    const first = await content()
    await loadDemo(db.ownerUrl, { size: 11_000, seed: 8, until: MEASURED_UNTIL }, quiet)
    expect(await count(`assistance_activity WHERE council_id = ${DEMO}`)).toBe(11_000)
    expect(await content()).not.toBe(first)
    await loadDemo(db.ownerUrl, { size: 10_000, seed: 7, until: MEASURED_UNTIL }, quiet)
    expect(await content()).toBe(first)
  },
  LOADING_MS,
)

test(
  'a council that breaks off half way leaves the one before',
  async () => {
    const before = await content()
    const breakOff = (message: string) => {
      if (message.startsWith('Writing synthetic totals')) throw new Error('broken off')
    }
    await expect(
      loadDemo(db.ownerUrl, { size: 10_000, seed: 9, until: MEASURED_UNTIL }, breakOff),
    ).rejects.toThrow('broken off')
    expect(await content()).toBe(before)
  },
  LOADING_MS,
)

test(
  'progress tells how far the writing is, and the last line comes at the end',
  async () => {
    const told: string[] = []
    await loadDemo(db.ownerUrl, { size: 10_000, seed: 7, until: MEASURED_UNTIL }, (message) =>
      told.push(message),
    )
    expect(told).toEqual([
      'Removing the earlier demonstration council with 10,000 assistance records',
      'Writing synthetic terms, meetings, proposals, press items and projects',
      'Writing 10,000 synthetic assistance records',
      '  10,000 of 10,000',
      'Writing their places',
      'Writing their sources',
      'Writing synthetic totals, plans and declarations',
      'Refreshing the statistics of the database',
    ])
  },
  LOADING_MS,
)

test('every row that another one names is there, although foreign keys rest while assistance is written', async () => {
  const links = await db.owner.$queryRawUnsafe<{ missing: string }[]>(`
    SELECT format('%s l WHERE l.%s IS NOT NULL AND NOT EXISTS (SELECT FROM %s r WHERE r.%s = l.%s)',
                  conrelid::regclass, l.attname, confrelid::regclass, r.attname, l.attname) AS missing
      FROM pg_constraint
      JOIN pg_attribute l ON l.attrelid = conrelid AND l.attnum = conkey[1]
      JOIN pg_attribute r ON r.attrelid = confrelid AND r.attnum = confkey[1]
     WHERE contype = 'f' AND cardinality(conkey) = 1`)
  expect(links.length).toBeGreaterThan(50)
  for (const { missing } of links)
    expect({ missing, rows: await count(missing) }).toEqual({ missing, rows: 0 })
})

test('help is counted in units that its type allows', async () => {
  const disallowed = await count(`assistance_activity a WHERE NOT EXISTS
    (SELECT FROM assistance_type_unit u WHERE u.type_id = a.type_id AND u.unit = a.unit)`)
  expect(disallowed).toBe(0)
})

test('the log says that anything may have changed in assistance, and not which of its records', async () => {
  const ofDemo = `SELECT id FROM assistance_activity WHERE council_id = ${DEMO}`
  expect(await count(`change_log WHERE record_id IN (${ofDemo})`)).toBe(0)
  for (const table of ['assistance_activity', 'assistance_region', 'citation'])
    expect(await count(`change_log WHERE table_name = '${table}' AND record_id IS NULL`)).toBeGreaterThan(0)
})

describe('an owner who may not let checks rest', () => {
  let plain: PlainOwner
  beforeAll(async () => {
    plain = await plainOwner(db)
  })
  afterAll(() => plain.drop())

  test(
    'gets the same rows, and the checks look up single rows: they do not read the tables over and over',
    async () => {
      const before = await content()
      await loadDemo(plain.url, { size: 11_000, seed: 8, until: MEASURED_UNTIL }, quiet)
      // As autovacuum does soon after a start; what PostgreSQL knows of small tables is what made loading slow once.
      await db.owner.$executeRawUnsafe('ANALYZE')
      const { written, scanned } = await rowsHandled()
      await loadDemo(plain.url, { size: 10_000, seed: 7, until: MEASURED_UNTIL }, quiet)
      // PostgreSQL tells what a connection did a moment after its end, on a busy machine some moments.
      const scannedWhileLoading = await vi.waitFor(
        async () => {
          const after = await rowsHandled()
          expect(after.written - written).toBeGreaterThan(30_000)
          return after.scanned - scanned
        },
        { timeout: 60_000 },
      )
      expect(scannedWhileLoading).toBeLessThan(500_000)
      expect(await content()).toBe(before)
    },
    LOADING_MS,
  )
})

async function rowsHandled(): Promise<{ readonly written: number; readonly scanned: number }> {
  const [row] = await db.owner.$queryRawUnsafe<{ written: number; scanned: number }[]>(
    'SELECT sum(n_tup_ins)::float AS written, sum(seq_tup_read)::float AS scanned FROM pg_stat_user_tables',
  )
  return row ?? { written: Number.NaN, scanned: Number.NaN }
}

interface PlainOwner {
  readonly url: string
  readonly drop: () => Promise<void>
}

/** A role that owns all that the owner of the database does, and is no superuser. */
async function plainOwner({ owner, ownerUrl }: TestDatabase): Promise<PlainOwner> {
  const name = `co_test_plain_${randomBytes(4).toString('hex')}`
  await owner.$executeRawUnsafe(`DO $$ BEGIN EXECUTE format(
    'CREATE ROLE ${name} LOGIN PASSWORD ''plain'' IN ROLE %I', current_user); END $$`)
  const url = new URL(ownerUrl)
  url.username = name
  url.password = 'plain'
  return { url: url.href, drop: async () => void (await owner.$executeRawUnsafe(`DROP ROLE ${name}`)) }
}
