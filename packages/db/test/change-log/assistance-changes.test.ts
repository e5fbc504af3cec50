import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { insertActivity, inTransaction, place, someRegions, useChangeLog } from './use-change-log.ts'

const { logOf, sql } = useChangeLog()

const IMAGE = {
  status: 'DRAFT',
  date_from: null,
  date_to: null,
  council_role: 'ORGANIZER',
  group_id: null,
  quantity: 7,
  qualifier: 'EXACT',
  event_status: 'HELD',
  part_of_id: null,
  same_as_id: null,
}

test('an activity that is made is logged as new, and its regions of the same transaction with it', async () => {
  const id = randomUUID()
  const log = await logOf((client) =>
    inTransaction(client, async () => {
      await insertActivity(client, id)
      for (const region of await someRegions(client, 2)) await place(client, id, region)
    }),
  )
  expect(log).toEqual([{ kind: 'INSERTED', id }])
})

test('an activity that is changed is logged with what it was and where', async () => {
  let id = ''
  let regions: readonly string[] = []
  await logOf(async (client) => {
    id = await insertActivity(client)
    regions = await someRegions(client, 2)
    for (const region of regions) await place(client, id, region)
  })
  const log = await logOf((client) =>
    client.query(
      "UPDATE assistance_activity SET quantity = 8, date_from = '2020-02-29', date_to = '2020-02-29', date_precision = 'DAY' WHERE id = $1",
      [id],
    ),
  )
  expect(log).toEqual([
    { kind: 'CHANGED', id, before: expect.objectContaining({ id, ...IMAGE }) },
    { kind: 'PLACED', id, regionsBefore: expect.toSatisfy((before) => sameMembers(before, regions)) },
  ])
  expect(
    await logOf((client) => client.query("UPDATE assistance_activity SET title = 'y' WHERE id = $1", [id])),
  ).toEqual([
    {
      kind: 'CHANGED',
      id,
      before: expect.objectContaining({ quantity: 8, date_from: '2020-02-29', date_to: '2020-02-29' }),
    },
    expect.objectContaining({ kind: 'PLACED' }),
  ])
})

test('the image is that of the row, column by column', async () => {
  const { rows } = await sql(
    'SELECT a.id, to_jsonb(a) AS row FROM assistance_activity a WHERE group_id IS NOT NULL LIMIT 1',
  )
  const [{ id, row }] = rows
  const [change] = await logOf((client) =>
    client.query('UPDATE assistance_activity SET quantity = quantity + 1 WHERE id = $1', [id]),
  )
  expect(change).toMatchObject({ kind: 'CHANGED', id })
  if (change?.kind !== 'CHANGED') return
  expect(row).toMatchObject(change.before)
  expect(Object.keys(change.before)).toHaveLength(14)
})

test('an activity that is deleted is logged with what it was, and with the regions that went with it', async () => {
  let id = ''
  let region = ''
  await logOf(async (client) => {
    id = await insertActivity(client)
    region = (await someRegions(client, 1))[0] ?? ''
    await place(client, id, region)
  })
  const log = await logOf((client) => client.query('DELETE FROM assistance_activity WHERE id = $1', [id]))
  expect(log).toHaveLength(2)
  expect(log).toContainEqual({ kind: 'CHANGED', id, before: expect.objectContaining({ id, ...IMAGE }) })
  expect(log).toContainEqual({ kind: 'PLACED', id, regionsBefore: [region] })
})

test('an activity that gets another id is logged under both', async () => {
  let id = ''
  let region = ''
  const renamed = randomUUID()
  await logOf(async (client) => {
    id = await insertActivity(client)
    region = (await someRegions(client, 1))[0] ?? ''
    await place(client, id, region)
  })
  const log = await logOf((client) =>
    client.query('UPDATE assistance_activity SET id = $2 WHERE id = $1', [id, renamed]),
  )
  expect(log).toHaveLength(3)
  expect(log).toContainEqual({ kind: 'CHANGED', id, before: expect.objectContaining({ id }) })
  expect(log).toContainEqual({ kind: 'PLACED', id, regionsBefore: [region] })
  expect(log).toContainEqual({ kind: 'INSERTED', id: renamed })
})

test('a region that comes, changes or goes is logged with the regions before it', async () => {
  let id = ''
  let [one, two, three] = ['', '', '']
  await logOf(async (client) => {
    id = await insertActivity(client)
    ;[one = '', two = '', three = ''] = await someRegions(client, 3)
  })
  const placed = (...regionsBefore: readonly string[]) => [
    { kind: 'PLACED', id, regionsBefore: expect.toSatisfy((before) => sameMembers(before, regionsBefore)) },
  ]
  expect(await logOf((client) => place(client, id, one))).toEqual(placed())
  expect(await logOf((client) => place(client, id, two))).toEqual(placed(one))
  const move = 'UPDATE assistance_region SET region_id = $3 WHERE assistance_id = $1 AND region_id = $2'
  expect(await logOf((client) => client.query(move, [id, two, three]))).toEqual(placed(one, two))
  const note = "UPDATE assistance_region SET basis = 'ASSUMED' WHERE assistance_id = $1"
  expect(await logOf((client) => client.query(note, [id]))).toEqual(placed(one, three))
  const leave = 'DELETE FROM assistance_region WHERE assistance_id = $1'
  expect(await logOf((client) => client.query(leave, [id]))).toEqual(placed(one, three))
})

test('of several changes of one transaction, the first tells what was before all of them', async () => {
  let id = ''
  let [one, two] = ['', '']
  await logOf(async (client) => {
    id = await insertActivity(client)
    ;[one = '', two = ''] = await someRegions(client, 2)
    await place(client, id, one)
  })
  const [changed, placed, ...rest] = await logOf((client) =>
    inTransaction(client, async () => {
      await client.query('UPDATE assistance_activity SET quantity = 9 WHERE id = $1', [id])
      await place(client, id, two)
      await client.query('UPDATE assistance_activity SET quantity = 10 WHERE id = $1', [id])
    }),
  )
  expect(changed).toMatchObject({ kind: 'CHANGED', before: { quantity: 7 } })
  expect(placed).toEqual({ kind: 'PLACED', id, regionsBefore: [one] })
  expect(rest).toMatchObject([{ before: { quantity: 9 } }, { kind: 'PLACED' }])
})

test('regions are logged again when the activity was written in a savepoint that is over', async () => {
  const id = randomUUID()
  const log = await logOf((client) =>
    inTransaction(client, async () => {
      await client.query('SAVEPOINT part')
      await insertActivity(client, id)
      await client.query('RELEASE SAVEPOINT part')
      const [region = ''] = await someRegions(client, 1)
      await place(client, id, region)
    }),
  )
  expect(log).toEqual([
    { kind: 'INSERTED', id },
    { kind: 'PLACED', id, regionsBefore: [] },
  ])
})

test('what a deleted meeting takes away from an activity is logged as a change of the activity', async () => {
  let id = ''
  let meeting = ''
  await logOf(async (client) => {
    id = await insertActivity(client)
    const { rows } = await client.query(
      `INSERT INTO meeting (id, key, council_id, title, kind)
       SELECT gen_random_uuid(), 'short-lived', council_id, 'x', kind FROM meeting LIMIT 1 RETURNING id`,
    )
    meeting = rows[0].id
    await client.query('UPDATE assistance_activity SET meeting_id = $2 WHERE id = $1', [id, meeting])
  })
  const log = await logOf((client) => client.query('DELETE FROM meeting WHERE id = $1', [meeting]))
  expect(log).toContainEqual({ kind: 'RECORD', table: 'meeting', id: meeting })
  expect(log).toContainEqual(expect.objectContaining({ kind: 'CHANGED', id }))
})

test('a transaction with an older snapshot cannot tell what others did, and has the table looked at again', async () => {
  const id = await insertActivityNow()
  const log = await logOf(async (client) => {
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ')
    await client.query('UPDATE assistance_activity SET quantity = 9 WHERE id = $1', [id])
    const [region = ''] = await someRegions(client, 1)
    await place(client, id, region)
    await client.query('COMMIT')
  })
  expect(log).toEqual([
    expect.objectContaining({ kind: 'CHANGED', id }),
    { kind: 'TABLE', table: 'assistance_region' },
  ])
})

test('statements of very many rows are logged as one change of the table', async () => {
  await setBounds(3)
  const insert = (client: Parameters<typeof insertActivity>[0], count: number) =>
    client.query(
      `INSERT INTO assistance_activity (id, key, council_id, title, type_id, unit, quantity)
       SELECT gen_random_uuid(), gen_random_uuid(), council_id, 'many', type_id, unit, 7
       FROM (SELECT * FROM assistance_activity LIMIT 1) AS one, generate_series(1, $1)`,
      [count],
    )
  const whole = [{ kind: 'TABLE', table: 'assistance_activity' }]
  const kinds = async (work: Parameters<typeof logOf>[0]) => (await logOf(work)).map(({ kind }) => kind)
  expect(await kinds((client) => insert(client, 3))).toEqual(['INSERTED', 'INSERTED', 'INSERTED'])
  expect(await logOf((client) => insert(client, 4))).toEqual(whole)
  const placeMany = (client: Parameters<typeof insertActivity>[0], count: number) =>
    client.query(
      `INSERT INTO assistance_region (assistance_id, region_id)
       SELECT id, (SELECT id FROM region LIMIT 1) FROM assistance_activity
       WHERE title = 'many' AND NOT EXISTS (SELECT FROM assistance_region WHERE assistance_id = id) LIMIT $1`,
      [count],
    )
  expect(await kinds((client) => placeMany(client, 3))).toEqual(['PLACED', 'PLACED', 'PLACED'])
  expect(await logOf((client) => placeMany(client, 4))).toEqual([
    { kind: 'TABLE', table: 'assistance_region' },
  ])
  const update = "UPDATE assistance_activity SET quantity = 8 WHERE title = 'many'"
  expect(await logOf((client) => client.query(update))).toEqual(whole)
  expect(
    await logOf((client) => client.query("DELETE FROM assistance_activity WHERE title = 'many'")),
  ).toEqual(expect.arrayContaining([...whole, { kind: 'TABLE', table: 'assistance_region' }]))
  await setBounds(200_000)
})

async function insertActivityNow(): Promise<string> {
  let id = ''
  await logOf(async (client) => {
    id = await insertActivity(client)
  })
  return id
}

/** Hangs the triggers up again with another bound. */
async function setBounds(bound: number): Promise<void> {
  for (const [table, log] of [
    ['assistance_activity', 'log_assistance_change'],
    ['assistance_region', 'log_assistance_regions'],
  ]) {
    for (const event of ['insert', 'update', 'delete', 'truncate'])
      await sql(`DROP TRIGGER log_${event} ON ${table}`)
    await sql('SELECT log_changes_of($1, $1, $2, $3)', [table, log, String(bound)])
  }
}

function sameMembers(one: readonly string[], other: readonly string[]): boolean {
  return one.toSorted().join() === other.toSorted().join()
}
