import type pg from 'pg'
import { beforeAll, expect, test } from 'vitest'
import { changesSince } from '../../src/change-log/changes-since.ts'
import { pruneChanges } from '../../src/change-log/prune-changes.ts'
import { insertActivity, useChangeLog } from './use-change-log.ts'

const { connect, sql } = useChangeLog()

let one: pg.Client
let two: pg.Client
beforeAll(async () => {
  one = await connect()
  two = await connect()
})

const changesAfter = async (snapshot: string) => (await changesSince(one, snapshot)).changes
const now = async () => (await changesSince(one, null)).snapshot

/** As old as need be to be pruned. */
const age = () => sql("UPDATE change_log SET at = at - interval '1 hour'")

test('without a snapshot nothing is told but the snapshot of now', async () => {
  expect(await changesSince(one, null)).toEqual({
    snapshot: expect.stringMatching(/^\d+:\d+:/),
    changes: null,
  })
})

test('a change is told once', async () => {
  const before = await now()
  expect(await changesAfter(before)).toEqual([])
  const id = await insertActivity(two)
  const { snapshot, changes } = await changesSince(one, before)
  expect(changes).toEqual([{ kind: 'INSERTED', id }])
  expect(await changesAfter(snapshot)).toEqual([])
})

test('what commits late is told when it does, after what began later', async () => {
  const before = await now()
  await two.query('BEGIN')
  const late = await insertActivity(two)
  const early = await insertActivity(one)
  const { snapshot, changes } = await changesSince(one, before)
  expect(changes).toEqual([{ kind: 'INSERTED', id: early }])
  await two.query('COMMIT')
  expect(await changesAfter(snapshot)).toEqual([{ kind: 'INSERTED', id: late }])
  expect(await changesAfter(before)).toHaveLength(2)
})

test('what is rolled back is never told', async () => {
  const before = await now()
  await two.query('BEGIN')
  await insertActivity(two)
  await two.query('SAVEPOINT part')
  await two.query('ROLLBACK')
  expect(await changesAfter(before)).toEqual([])
})

test('the changes of many statements come in their order', async () => {
  const before = await now()
  const ids: string[] = []
  for (let n = 0; n < 5; n += 1) ids.push(await insertActivity(n % 2 === 0 ? one : two))
  expect(await changesAfter(before)).toEqual(ids.map((id) => ({ kind: 'INSERTED', id })))
})

test('in a transaction with one snapshot, the changes and the record are of the same moment', async () => {
  const before = await now()
  await one.query('BEGIN ISOLATION LEVEL REPEATABLE READ, READ ONLY')
  const { snapshot } = await changesSince(one, before)
  const id = await insertActivity(two)
  expect(await changesSince(one, before)).toEqual({ snapshot, changes: [] })
  expect((await one.query('SELECT FROM assistance_activity WHERE id = $1', [id])).rowCount).toBe(0)
  await one.query('COMMIT')
  expect(await changesAfter(snapshot)).toEqual([{ kind: 'INSERTED', id }])
})

test('the reader may follow the log', async () => {
  const { rows } = await sql(
    "SELECT has_table_privilege(rolname, 'change_log', 'SELECT') AS may FROM pg_roles WHERE rolname = 'council_outcomes_reader_' || current_database()",
  )
  expect(rows).toEqual([{ may: true }])
})

test('pruned changes are forgotten, and who has not read them learns that the log no longer reaches back', async () => {
  const old = await now()
  await insertActivity(one)
  await insertActivity(one)
  const read = await now()
  await age()
  expect(await pruneChanges(one, read, 10)).toBeGreaterThan(0)
  expect(await changesAfter(old)).toBeNull()
  expect(await changesAfter(read)).toEqual([])
  const id = await insertActivity(one)
  expect(await changesAfter(read)).toEqual([{ kind: 'INSERTED', id }])
})

test('young changes are kept, and so are those that the snapshot did not see', async () => {
  const before = await now()
  await insertActivity(one)
  await pruneChanges(one, await now(), 10)
  expect(await changesAfter(before)).toHaveLength(1)
  await age()
  await pruneChanges(one, before, 10)
  expect(await changesAfter(before)).toHaveLength(1)
})

test('while a transaction runs, nothing is pruned that it began before', async () => {
  await two.query('BEGIN')
  const late = await insertActivity(two)
  await insertActivity(one)
  const during = await now()
  await age()
  await pruneChanges(one, during, 10)
  await two.query('COMMIT')
  expect(await changesAfter(during)).toEqual([{ kind: 'INSERTED', id: late }])
})

test('an emptied log no longer reaches back', async () => {
  const before = await now()
  const { rows } = await sql('DELETE FROM change_log RETURNING *')
  expect(await changesAfter(before)).toBeNull()
  await sql('INSERT INTO change_log SELECT * FROM jsonb_populate_recordset(NULL::change_log, $1)', [
    JSON.stringify(rows),
  ])
  expect(await changesAfter(before)).toEqual([])
})

test('a snapshot of another server, whose transactions are further on, is not trusted', async () => {
  const [xmin = ''] = (await now()).split(':')
  const ahead = BigInt(xmin) + 1_000_000n
  expect(await changesAfter(`${ahead}:${ahead}:`)).toBeNull()
})

test('changes that were restored from another server are not told, and pruned', async () => {
  const before = await now()
  await sql("INSERT INTO change_log (transaction, table_name) VALUES ('9000000000000', 'meeting')")
  expect(await changesAfter(before)).toBeNull()
  await pruneChanges(one, before, 10)
  expect(await changesAfter(before)).toEqual([])
})
