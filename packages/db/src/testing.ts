import { randomBytes } from 'node:crypto'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type pg from 'pg'
import { connect } from './connect.ts'
import { startEmbeddedServer } from './embedded/embedded-server.ts'
import type { PrismaClient } from './generated/prisma/client.ts'
import { migrate } from './migrate.ts'
import { ensureReaderRole, readerRoleName } from './reader-role.ts'
import { loadRecord } from './record/load-record.ts'
import { withClient } from './with-client.ts'

export interface TestServer {
  /** Owner's address of an empty database with all migrations; nobody may stay connected to it, for it is copied. */
  readonly url: string
  readonly stop: () => Promise<void>
}

export interface TestDatabase {
  readonly ownerUrl: string
  readonly readerUrl: string
  readonly owner: PrismaClient
  readonly reader: PrismaClient
  readonly drop: () => Promise<void>
}

const quiet = () => {}

/** One server for a test run: an embedded one, or that of TEST_DATABASE_URL. Call it from vitest's globalSetup. */
export async function startTestServer(): Promise<TestServer> {
  const given = process.env.TEST_DATABASE_URL
  if (given !== undefined && given !== '') return makeTemplate(given, async () => {})
  const folder = await mkdtemp(join(tmpdir(), 'council-outcomes-test-'))
  // As root, the server runs as another user, who must be able to enter.
  await chmod(folder, 0o711)
  const server = await startEmbeddedServer(folder, quiet, { durable: false })
  return makeTemplate(server.url, async () => {
    await server.stop()
    await rm(folder, { recursive: true, force: true })
  })
}

/**
 * A database of one's own, copied in a fraction of a second: `empty`, or with the real `record` loaded.
 * @param serverUrl the `url` of startTestServer
 */
export async function createTestDatabase(
  serverUrl: string,
  template: 'empty' | 'record',
): Promise<TestDatabase> {
  const source = databaseName(serverUrl)
  const name = `co_test_${randomBytes(6).toString('hex')}`
  if (template === 'record') await ensureRecordTemplate(serverUrl)
  await administer(serverUrl, (client) =>
    client.query(copy(template === 'record' ? recordTemplate(source) : source, name)),
  )
  const ownerUrl = withDatabase(serverUrl, name)
  const readerUrl = await ensureReaderRole(ownerUrl)
  const owner = connect(ownerUrl)
  const reader = connect(readerUrl, { readOnly: true })
  return {
    ownerUrl,
    readerUrl,
    owner,
    reader,
    drop: async () => {
      await Promise.all([owner.$disconnect(), reader.$disconnect()])
      await administer(serverUrl, async (client) => {
        await client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`)
        await client.query(`DROP ROLE IF EXISTS ${readerRoleName(name)}`)
      })
    },
  }
}

async function makeTemplate(url: string, stopServer: () => Promise<void>): Promise<TestServer> {
  const name = `co_test_${randomBytes(6).toString('hex')}_template`
  await administer(url, (client) => client.query(`CREATE DATABASE ${name}`))
  await migrate(withDatabase(url, name), quiet)
  return {
    url: withDatabase(url, name),
    stop: async () => {
      await administer(url, async (client) => {
        await client.query(`DROP DATABASE IF EXISTS ${recordTemplate(name)}_loading WITH (FORCE)`)
        await client.query(`DROP DATABASE IF EXISTS ${recordTemplate(name)} WITH (FORCE)`)
        await client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`)
      })
      await stopServer()
    },
  }
}

/** Loads the real record once for all test files; those that come at the same time wait for the first. */
async function ensureRecordTemplate(serverUrl: string): Promise<void> {
  const source = databaseName(serverUrl)
  const name = recordTemplate(source)
  const loading = `${name}_loading`
  await administer(serverUrl, async (client) => {
    await client.query('SELECT pg_advisory_lock(hashtext($1))', [name])
    const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [name])
    if (rowCount !== 0) return
    await client.query(`DROP DATABASE IF EXISTS ${loading} WITH (FORCE)`)
    await client.query(copy(source, loading))
    await loadRealRecord(withDatabase(serverUrl, loading))
    await client.query(`ALTER DATABASE ${loading} RENAME TO ${name}`)
  })
}

async function loadRealRecord(url: string): Promise<void> {
  const owner = connect(url)
  try {
    await loadRecord(owner, quiet)
  } finally {
    await owner.$disconnect()
  }
}

/** Databases are made and dropped from beside, for nobody may be connected to them meanwhile. */
function administer(url: string, work: (client: pg.Client) => Promise<unknown>): Promise<unknown> {
  return withClient(withDatabase(url, 'postgres'), work)
}

function copy(from: string, to: string): string {
  return `CREATE DATABASE ${to} TEMPLATE ${from}`
}

function recordTemplate(source: string): string {
  return `${source}_record`
}

function databaseName(url: string): string {
  return new URL(url).pathname.slice(1)
}

function withDatabase(url: string, name: string): string {
  const changed = new URL(url)
  changed.pathname = `/${name}`
  return changed.href
}
