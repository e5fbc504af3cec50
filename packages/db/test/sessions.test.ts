import { setTimeout } from 'node:timers/promises'
import { afterAll, beforeAll, expect, inject, onTestFinished, test } from 'vitest'
import { copyOut } from '../src/copy-out.ts'
import { Prisma } from '../src/generated/prisma/client.ts'
import { openSessions, rowsOf, type Session } from '../src/sessions.ts'
import { createTestDatabase, type TestDatabase } from '../src/testing.ts'

let database: TestDatabase

beforeAll(async () => {
  database = await createTestDatabase(inject('databaseUrl'), 'empty')
})
afterAll(() => database.drop())

function sessions() {
  const opened = openSessions(database.ownerUrl, 2)
  onTestFinished(opened.close)
  return opened
}

async function themes(session: Session): Promise<number | undefined> {
  const [row] = await rowsOf<{ count: number }>(session, Prisma.sql`SELECT count(*) FROM proposal_theme`)
  return row?.count
}

const addTheme = (code: string) => {
  const name = Prisma.sql`${code}`
  return Prisma.sql`INSERT INTO proposal_theme (id, code, position, name_en, name_az, name_ru)
    VALUES (gen_random_uuid(), ${name}, 0, ${name}, ${name}, ${name})`
}

test('all statements of a reading see the same state', async () => {
  const { read, write } = sessions()
  const seen = await read(async (session) => {
    const before = await themes(session)
    await write((other) => rowsOf(other, addTheme('meanwhile')))
    return [before, await themes(session)]
  })
  expect(seen[1]).toBe(seen[0])
  expect(await read(themes)).toBe((seen[0] ?? 0) + 1)
})

test('a reading changes nothing', async () => {
  await expect(sessions().read((session) => rowsOf(session, addTheme('read')))).rejects.toThrow('read-only')
})

test('work that fails leaves nothing behind, and its connection is used again', async () => {
  const { read, write } = sessions()
  const before = await read(themes)
  const failed = write(async (session) => {
    await rowsOf(session, addTheme('lost'))
    throw new Error('changed my mind')
  })
  await expect(failed).rejects.toThrow('changed my mind')
  expect(await read(themes)).toBe(before)
})

test('closing ends what runs', async () => {
  const opened = openSessions(database.ownerUrl, 2)
  const running = opened.read((session) => session.query('SELECT pg_sleep(30)'))
  const ended = expect(running).rejects.toThrow()
  await setTimeout(100)
  await opened.close()
  await ended
})

test('closing ends what is about to run', async () => {
  const opened = openSessions(database.ownerUrl, 2)
  const ended = expect(opened.read((session) => session.query('SELECT pg_sleep(30)'))).rejects.toThrow(
    'closed',
  )
  await opened.close()
  await ended
})

test('rows are copied out, large ones too', async () => {
  const rows: [number, number][] = []
  await sessions().read((session) =>
    copyOut(
      session,
      `SELECT i, convert_to(repeat('x', i), 'UTF8') FROM generate_series(1, 200001, 50000) i`,
      (row) => {
        rows.push([row.int32(0), row.length(1)])
      },
    ),
  )
  expect(rows).toEqual([1, 50_001, 100_001, 150_001, 200_001].map((size) => [size, size]))
})

test('a copy that the server refuses is refused here, and the connection goes on', async () => {
  const failed = await sessions().read(async (session) => {
    const error = await copyOut(session, 'SELECT 1 / (i - 3) FROM generate_series(1, 5) i', () => {}).catch(
      (reason: unknown) => reason,
    )
    await session.query('ROLLBACK')
    expect(await themes(session)).toBeTypeOf('number')
    return error
  })
  expect(failed).toMatchObject({ code: '22012' })
})
