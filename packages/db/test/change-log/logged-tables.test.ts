import { beforeAll, expect, test } from 'vitest'
import { withoutChangeLog } from '../../src/change-log/without-change-log.ts'
import { insertActivity, inTransaction, useChangeLog } from './use-change-log.ts'

const { logOf, sql } = useChangeLog()

/** What the real record has none of. */
beforeAll(async () => {
  const council = '(SELECT id FROM council LIMIT 1)'
  await sql(
    `INSERT INTO proposal (id, key, council_id, title) SELECT gen_random_uuid(), n, ${council}, 'x' FROM generate_series(1, 3) AS n`,
  )
  await sql(
    'INSERT INTO proposal_region (proposal_id, region_id) SELECT p.id, r.id FROM proposal p, (SELECT id FROM region LIMIT 2) AS r',
  )
  await sql(
    "INSERT INTO proposal_status_change (id, proposal_id, position, status, date_precision) SELECT gen_random_uuid(), id, n, 'DRAFTED', 'NONE' FROM proposal, generate_series(1, 2) AS n",
  )
  await sql(
    'INSERT INTO proposal_meeting (proposal_id, meeting_id) SELECT p.id, m.id FROM proposal p, (SELECT id FROM meeting LIMIT 2) AS m',
  )
  await sql(
    `INSERT INTO agreement (id, key, council_id, title) VALUES (gen_random_uuid(), 'x', ${council}, 'x')`,
  )
  await sql(`INSERT INTO coverage (id, key, council_id, metric, date_from, date_to, declared_by)
    VALUES (gen_random_uuid(), 'x', ${council}, 'MEETINGS_HELD', '2016-01-01', '2016-12-31', 'x')`)
})

/** Tables whose changes no figure and no list depends on. */
const NOT_LOGGED = [
  '_prisma_migrations',
  'audit_entry',
  'change',
  'change_log',
  'figure_base',
  'figure_columns',
  'loaded_record',
]

test('every table logs what is inserted, updated, deleted and truncated, or is excused', async () => {
  const { rows } = await sql(
    `SELECT relname AS name, ARRAY(
       SELECT tgname::text FROM pg_trigger WHERE tgrelid = pg_class.oid AND tgname LIKE 'log\\_%' ORDER BY 1
     ) AS triggers
     FROM pg_class WHERE relkind IN ('r', 'p') AND relnamespace = 'public'::regnamespace ORDER BY 1`,
  )
  const unlogged = rows.filter(({ triggers }) => triggers.length === 0).map(({ name }) => name)
  expect(unlogged).toEqual(NOT_LOGGED)
  for (const { name, triggers } of rows) {
    if (NOT_LOGGED.includes(name)) continue
    expect(triggers, name).toEqual(['log_delete', 'log_insert', 'log_truncate', 'log_update'])
  }
})

const RECORDS = [
  ['meeting', 'meeting', 'id'],
  ['meeting_region', 'meeting', 'meeting_id'],
  ['contribution', 'contribution', 'id'],
  ['proposal', 'proposal', 'id'],
  ['proposal_region', 'proposal', 'proposal_id'],
  ['proposal_status_change', 'proposal', 'proposal_id'],
  ['press_item', 'press_item', 'id'],
  ['project', 'project', 'id'],
  ['agreement', 'agreement', 'id'],
  ['reported_total', 'reported_total', 'id'],
] as const

test.each(RECORDS)(
  'changed rows of %s are logged as records of %s, each once',
  async (table, record, column) => {
    const { rows } = await sql(`SELECT DISTINCT ${column} AS id FROM ${table}`)
    const records = rows.map(({ id }) => ({ kind: 'RECORD', table: record, id }))
    const update = `UPDATE ${table} SET ${column} = ${column}`
    const log = await logOf((client) => client.query(update))
    expect(records.length).toBeGreaterThan(0)
    expect(log).toHaveLength(records.length)
    expect(log).toEqual(expect.arrayContaining(records))
    expect(await logOf((client) => client.query(`${update} WHERE false`))).toEqual([])
  },
)

test('a record that is made and deleted is logged both times, with what belonged to it', async () => {
  let id = ''
  const insert = `INSERT INTO meeting (id, key, council_id, title, kind)
    SELECT gen_random_uuid(), 'new', council_id, 'x', kind FROM meeting LIMIT 1 RETURNING id`
  const made = await logOf(async (client) => {
    id = (await client.query(insert)).rows[0].id
  })
  expect(made).toEqual([{ kind: 'RECORD', table: 'meeting', id }])
  const place = 'INSERT INTO meeting_region (meeting_id, region_id) SELECT $1, id FROM region LIMIT 2'
  expect(await logOf((client) => client.query(place, [id]))).toEqual([
    { kind: 'RECORD', table: 'meeting', id },
  ])
  const remove = await logOf((client) => client.query('DELETE FROM meeting WHERE id = $1', [id]))
  expect(remove.length).toBeGreaterThan(0)
  for (const change of remove) expect(change).toEqual({ kind: 'RECORD', table: 'meeting', id })
})

test('more than a thousand rows of a record table are logged as one change of the table', async () => {
  const insert = (count: number) => (client: Parameters<typeof insertActivity>[0]) =>
    client.query(
      `INSERT INTO meeting (id, key, council_id, title, kind)
       SELECT gen_random_uuid(), gen_random_uuid(), council_id, 'many', kind
       FROM (SELECT * FROM meeting LIMIT 1) AS one, generate_series(1, $1)`,
      [count],
    )
  expect(await logOf(insert(1000))).toHaveLength(1000)
  expect(await logOf(insert(1001))).toEqual([{ kind: 'TABLE', table: 'meeting' }])
  expect(await logOf((client) => client.query("DELETE FROM meeting WHERE title = 'many'"))).toEqual([
    { kind: 'TABLE', table: 'meeting' },
  ])
})

test.each(['region', 'council', 'term', 'coverage', 'citation', 'channel', 'proposal_meeting'])(
  'a statement that changes rows of %s is logged once, one that changes none is not',
  async (table) => {
    const column = table === 'proposal_meeting' ? 'meeting_id' : 'id'
    const update = `UPDATE ${table} SET ${column} = ${column}`
    expect(await logOf((client) => client.query(update))).toEqual([{ kind: 'TABLE', table }])
    expect(await logOf((client) => client.query(`${update} WHERE false`))).toEqual([])
    expect(await logOf((client) => client.query(`DELETE FROM ${table} WHERE false`))).toEqual([])
  },
)

test('emptying a table is logged for it and for what belongs to its records', async () => {
  const log = await logOf((client) => client.query('TRUNCATE proposal CASCADE'))
  expect(log).toContainEqual({ kind: 'TABLE', table: 'proposal' })
  expect(log).toContainEqual({ kind: 'TABLE', table: 'citation' })
  expect(log).not.toContainEqual(expect.objectContaining({ table: 'proposal_region' }))
})

test('a bulk load logs its tables once, and what follows it row by row again', async () => {
  let id = ''
  const log = await logOf((client) =>
    inTransaction(client, async () => {
      const tables = ['assistance_activity', 'meeting', 'meeting_region']
      await withoutChangeLog(client, tables, () => insertActivity(client))
      id = await insertActivity(client)
    }),
  )
  expect(log).toEqual([
    { kind: 'TABLE', table: 'assistance_activity' },
    { kind: 'TABLE', table: 'meeting' },
    { kind: 'INSERTED', id },
  ])
})

test('a bulk load that fails leaves nothing in the log, and the connection logs again', async () => {
  let id = ''
  const log = await logOf(async (client) => {
    const work = withoutChangeLog(client, ['region'], () => client.query('SELECT 1 / 0'))
    await expect(inTransaction(client, () => work)).rejects.toThrow('division by zero')
    await client.query('ROLLBACK')
    id = await insertActivity(client)
  })
  expect(log).toEqual([{ kind: 'INSERTED', id }])
})
