import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { expect, test } from 'vitest'
import type { AssistanceImage, ChangeRow } from '../../src/change-log/change-row.ts'
import { changesSince } from '../../src/change-log/changes-since.ts'
import { insertActivity, inTransaction, place, someRegions, useChangeLog } from './use-change-log.ts'

const { connect, sql } = useChangeLog()

test('of two transactions that give one activity regions at the same time, the second logs what the first has left', async () => {
  const [one, two] = [await connect(), await connect()]
  const id = await insertActivity(one)
  const [first = '', second = ''] = await someRegions(one, 2)
  const { snapshot } = await changesSince(one, null)
  await one.query('BEGIN')
  await place(one, id, first)
  const waiting = place(two, id, second)
  await expect.poll(() => waitingForLocks()).toBe(1)
  await one.query('COMMIT')
  await waiting
  expect((await changesSince(one, snapshot)).changes).toEqual([
    { kind: 'PLACED', id, regionsBefore: [] },
    { kind: 'PLACED', id, regionsBefore: [first] },
  ])
})

test('an update and a new region at the same time are logged one after the other', async () => {
  const [one, two] = [await connect(), await connect()]
  const id = await insertActivity(one)
  const [first = ''] = await someRegions(one, 1)
  const { snapshot } = await changesSince(one, null)
  await one.query('BEGIN')
  await place(one, id, first)
  const waiting = two.query('UPDATE assistance_activity SET quantity = 8 WHERE id = $1', [id])
  await expect.poll(() => waitingForLocks()).toBe(1)
  await one.query('COMMIT')
  await waiting
  expect((await changesSince(one, snapshot)).changes).toEqual([
    { kind: 'PLACED', id, regionsBefore: [] },
    { kind: 'CHANGED', id, before: expect.objectContaining({ quantity: 7 }) },
    { kind: 'PLACED', id, regionsBefore: [first] },
  ])
})

test('who follows the log knows every activity as it is, while many write', async () => {
  const follower = await connect()
  const regions = await someRegions(follower, 5)
  let { snapshot } = await changesSince(follower, null)
  const known = new Map<string, Activity>()
  const ids: string[] = []
  for (let n = 0; n < 6; n += 1) ids.push(randomUUID())

  let areWriting = true
  const writing = Promise.all(
    Array.from({ length: 5 }, async () => writeAtRandom(await connect(), ids, regions, 60)),
  ).finally(() => {
    areWriting = false
  })
  let changesSeen = 0
  let isLast = false
  while (!isLast) {
    isLast = !areWriting
    await follower.query('BEGIN ISOLATION LEVEL REPEATABLE READ, READ ONLY')
    const since = await changesSince(follower, snapshot)
    const { changes } = since
    if (changes === null) throw new Error('The log does not reach back')
    const now = await readActivities(follower, ids)
    await follower.query('COMMIT')
    for (const id of ids) {
      expect(stateBefore(id, changes, now.get(id))).toEqual(known.get(id))
      const current = now.get(id)
      if (current === undefined) known.delete(id)
      else known.set(id, current)
    }
    snapshot = since.snapshot
    changesSeen += changes.length
  }
  await writing
  expect(changesSeen).toBeGreaterThan(100)
})

interface Activity {
  readonly image: AssistanceImage
  readonly regions: readonly string[]
}

/** What an activity was before the changes: the rule that ChangeRow tells. */
function stateBefore(
  id: string,
  changes: readonly ChangeRow[],
  now: Activity | undefined,
): Activity | undefined {
  const ofIt = changes.filter((change) => change.kind !== 'TABLE' && change.id === id)
  const record = ofIt.find(({ kind }) => kind === 'INSERTED' || kind === 'CHANGED')
  if (record?.kind === 'INSERTED') return undefined
  const image = record?.kind === 'CHANGED' ? record.before : now?.image
  const placed = ofIt.find((change) => change.kind === 'PLACED')
  const regions = placed?.regionsBefore.toSorted() ?? now?.regions ?? []
  return image && { image, regions }
}

async function readActivities(client: pg.Client, ids: readonly string[]): Promise<Map<string, Activity>> {
  const { rows } = await client.query<Activity & { readonly id: string }>(
    `SELECT id, jsonb_build_object(
       'id', id, 'council_id', council_id, 'status', status, 'date_from', date_from, 'date_to', date_to,
       'council_role', council_role, 'type_id', type_id, 'group_id', group_id, 'quantity', quantity, 'unit', unit,
       'qualifier', qualifier, 'event_status', event_status, 'part_of_id', part_of_id, 'same_as_id', same_as_id
     ) AS image, ARRAY(SELECT region_id::text FROM assistance_region WHERE assistance_id = a.id ORDER BY 1) AS regions
     FROM assistance_activity a WHERE id = ANY ($1)`,
    [ids],
  )
  return new Map(rows.map(({ id, ...activity }) => [id, activity]))
}

/** Transactions of one to three statements; one in five is rolled back, one in five has a part that is. */
async function writeAtRandom(
  client: pg.Client,
  ids: readonly string[],
  regions: readonly string[],
  transactions: number,
): Promise<void> {
  const statement = () => {
    const id = pick(ids)
    const region = pick(regions)
    return pick([
      () => insertActivity(client, id),
      () => client.query('UPDATE assistance_activity SET quantity = quantity + 1 WHERE id = $1', [id]),
      () =>
        client.query("UPDATE assistance_activity SET status = 'PUBLISHED' WHERE id = ANY ($1)", [
          ids.slice(0, 2),
        ]),
      () => place(client, id, region),
      () => place(client, id, region),
      () =>
        client.query('DELETE FROM assistance_region WHERE assistance_id = $1 AND region_id = $2', [
          id,
          region,
        ]),
      () =>
        client.query(
          'UPDATE assistance_region SET region_id = $2 WHERE assistance_id = $1 AND region_id = $3',
          [id, region, pick(regions)],
        ),
      () =>
        client.query(
          'UPDATE assistance_region SET assistance_id = $2 WHERE assistance_id = $1 AND region_id = $3',
          [id, pick(ids), region],
        ),
      () => client.query('DELETE FROM assistance_activity WHERE id = $1', [id]),
    ])()
  }
  for (let n = 0; n < transactions; n += 1) {
    try {
      await inTransaction(client, async () => {
        for (let count = Math.ceil(Math.random() * 3); count > 0; count -= 1) await statement()
        if (Math.random() < 0.2) {
          await client.query('SAVEPOINT part')
          await statement()
          await client.query(pick(['ROLLBACK TO part', 'RELEASE part']))
        }
        if (Math.random() < 0.2) throw new Undone()
      })
    } catch (error) {
      await client.query('ROLLBACK')
      if (!(error instanceof Undone || isConflict(error))) throw error
    }
  }
}

class Undone extends Error {}

/** Keys that are taken or gone, and deadlocks. */
function isConflict(error: unknown): boolean {
  return error instanceof pg.DatabaseError && ['23505', '23503', '40P01'].includes(error.code ?? '')
}

function pick<T>(values: readonly T[]): T {
  const value = values[Math.floor(Math.random() * values.length)]
  if (value === undefined) throw new RangeError('Nothing to pick from')
  return value
}

async function waitingForLocks(): Promise<number> {
  const { rowCount } = await sql(
    "SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'",
  )
  return rowCount ?? 0
}
