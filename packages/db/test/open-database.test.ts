import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { expect, inject, onTestFinished, test } from 'vitest'
import { openDatabase } from '../src/open-database.ts'
import { readerRoleName } from '../src/reader-role.ts'
import { temporaryFolder } from './temporary-folder.ts'

function open(databaseUrl: string, apiDatabaseUrl: string | null = null) {
  return openDatabase({ databaseUrl, apiDatabaseUrl, dataDir: 'unused' }, () => {})
}

function change(
  parts: Partial<Pick<URL, 'pathname' | 'username' | 'password' | 'port' | 'hostname'>>,
): string {
  return Object.assign(new URL(inject('databaseUrl')), parts).href
}

/** An empty database, and a user who may do only what `rights` say. */
async function makeDatabase(rights: { owner: boolean; createRole: boolean }): Promise<string> {
  const name = `co_test_${randomBytes(6).toString('hex')}`
  const client = new pg.Client({ connectionString: change({ pathname: '/postgres' }) })
  await client.connect()
  await client.query(`CREATE ROLE ${name} LOGIN PASSWORD 'word' ${rights.createRole ? 'CREATEROLE' : ''}`)
  await client.query(`CREATE DATABASE ${name} ${rights.owner ? `OWNER ${name}` : ''}`)
  onTestFinished(async () => {
    await client.query(`DROP DATABASE ${name} WITH (FORCE)`)
    await client.query(`DROP ROLE IF EXISTS ${readerRoleName(name)}`)
    await client.query(`DROP ROLE ${name}`)
    await client.end()
  })
  return change({ pathname: `/${name}`, username: name, password: 'word' })
}

async function count(url: string): Promise<unknown> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  return client
    .query('SELECT FROM meeting')
    .then(({ rowCount }) => rowCount)
    .finally(() => client.end())
}

test('an empty database of an ordinary owner is migrated and gets its reader', async () => {
  const url = await makeDatabase({ owner: true, createRole: true })
  const database = await open(url)
  expect(await count(database.ownerUrl)).toBe(0)
  expect(await count(database.readerUrl)).toBe(0)
  expect((await open(url)).readerUrl).toBe(database.readerUrl)
})

test('an owner who may not make roles is told how to mend it', async () => {
  const url = await makeDatabase({ owner: true, createRole: false })
  await expect(open(url)).rejects.toMatchObject({
    code: 'ROLE_NOT_ALLOWED',
    remedy: expect.stringMatching(/CREATEROLE.*API_DATABASE_URL/),
  })
  expect((await open(url, url)).readerUrl).toBe(url)
})

test('a user who may not make tables is told how to mend it', async () => {
  const url = await makeDatabase({ owner: false, createRole: true })
  await expect(open(url)).rejects.toMatchObject({
    code: 'ROLE_NOT_ALLOWED',
    remedy: expect.stringContaining('OWNER TO'),
  })
})

test('a user who may make tables but add no extension is told how to mend it', async () => {
  const url = await makeDatabase({ owner: false, createRole: true })
  const admin = new pg.Client({ connectionString: change({ pathname: new URL(url).pathname }) })
  await admin.connect()
  await admin.query(`GRANT ALL ON SCHEMA public TO ${new URL(url).username}`)
  await admin.end()
  await expect(open(url)).rejects.toMatchObject({
    code: 'ROLE_NOT_ALLOWED',
    remedy: expect.stringContaining('CREATE EXTENSION pg_trgm'),
  })
})

test.each([
  ['WRONG_PASSWORD', { password: 'wrong' }],
  ['WRONG_PASSWORD', { password: '' }],
  ['DATABASE_MISSING', { pathname: '/no_such_database' }],
  ['DATABASE_UNREACHABLE', { port: '1' }],
  ['DATABASE_UNREACHABLE', { hostname: 'no-such-host.invalid' }],
] as const)('%s when the address has %o', async (code, parts) => {
  const failure = await open(change(parts)).catch((error: unknown) => error)
  expect(failure).toMatchObject({ name: 'OperatorError', code })
  expect(String(failure)).not.toContain(new URL(inject('databaseUrl')).password)
})

test('a wrong address for the API is found at the start', async () => {
  const url = await makeDatabase({ owner: true, createRole: true })
  await expect(open(url, change({ password: 'wrong' }))).rejects.toMatchObject({ code: 'WRONG_PASSWORD' })
})

test('without an address, the embedded database is opened, and closed again', async () => {
  const messages: string[] = []
  const settings = { databaseUrl: null, apiDatabaseUrl: null, dataDir: await temporaryFolder() }
  const database = await openDatabase(settings, (message) => messages.push(message))
  expect(await count(database.readerUrl)).toBe(0)
  await database.close()
  await expect(count(database.readerUrl)).rejects.toThrow('ECONNREFUSED')
  expect(messages).toEqual([
    expect.stringMatching(/^Making a database in .*postgres$/),
    'Starting the database',
    expect.stringMatching(/^Bringing the database up to date \(\d+ migrations\)$/),
  ])
})
