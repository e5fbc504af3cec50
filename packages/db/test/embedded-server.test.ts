import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmod, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { type EmbeddedServer, startEmbeddedServer } from '../src/embedded/embedded-server.ts'

// One data folder for all tests, in turn: making one takes a second.
let dataDir: string
let server: EmbeddedServer | null = null

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'council-outcomes-test-'))
  await chmod(dataDir, 0o711)
  const first = await startEmbeddedServer(dataDir, () => {}, { durable: false })
  await query(first.url, 'CREATE TABLE kept (word text)')
  await query(first.url, "INSERT INTO kept VALUES ('before')")
  await first.stop()
})
afterEach(async () => {
  await server?.stop()
  server = null
})
afterAll(() => rm(dataDir, { recursive: true, force: true }))

async function start(): Promise<EmbeddedServer> {
  server = await startEmbeddedServer(dataDir, () => {})
  return server
}

async function query(url: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2000 })
  await client.connect()
  try {
    return (await client.query({ text: sql, rowMode: 'array' })).rows.flat()
  } finally {
    await client.end()
  }
}

async function postmasterPid(): Promise<number> {
  return Number.parseInt(await readFile(join(dataDir, 'postgres', 'cluster', 'postmaster.pid'), 'utf8'), 10)
}

/** Another Council Outcomes on the same folder, in a process of its own. */
async function startElsewhere(): Promise<ChildProcess> {
  const module = new URL('../src/embedded/embedded-server.ts', import.meta.url).href
  const code = `const { startEmbeddedServer } = await import(${JSON.stringify(module)})
    await startEmbeddedServer(${JSON.stringify(dataDir)}, () => {})
    console.log('ready')
    process.stdin.on('data', () => process.exit(0))`
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', code], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  await once(child.stdout, 'data')
  return child
}

async function kill(child: ChildProcess): Promise<void> {
  child.kill('SIGKILL')
  await once(child, 'exit')
}

test('a second start keeps the data and the address', async () => {
  const one = await start()
  await one.stop()
  await expect(query(one.url, 'SELECT 1')).rejects.toThrow('ECONNREFUSED')
  const two = await start()
  expect(two.url).toBe(one.url)
  expect(await query(two.url, 'SELECT word FROM kept')).toEqual(['before'])
})

test('nobody else can read the password or enter the folder', async () => {
  const modes = ['password', '.', 'cluster'].map(
    async (name) => (await stat(join(dataDir, 'postgres', name))).mode & 0o777,
  )
  expect(await Promise.all(modes)).toEqual([0o600, 0o700, 0o700])
})

test('the server listens on the loopback address only and asks for a password', async () => {
  const { url } = await start()
  expect(await query(url, 'SHOW listen_addresses')).toEqual(['127.0.0.1'])
  const guessing = new URL(url)
  guessing.password = 'guess'
  await expect(query(guessing.href, 'SELECT 1')).rejects.toThrow('password authentication failed')
})

test('when another program took the port, another port is chosen', async () => {
  const before = await start()
  await before.stop()
  const squatter = createServer().listen(Number(new URL(before.url).port), '127.0.0.1')
  await once(squatter, 'listening')
  const { url } = await start()
  squatter.close()
  expect(new URL(url).port).not.toBe(new URL(before.url).port)
  expect(await query(url, 'SELECT word FROM kept')).toEqual(['before'])
})

test('a server that its killed instance left running is adopted', async () => {
  const other = await startElsewhere()
  const orphan = await postmasterPid()
  await kill(other)
  const { url } = await start()
  expect(await postmasterPid()).toBe(orphan)
  expect(await query(url, 'SELECT word FROM kept')).toEqual(['before'])
})

test('a server that was killed itself recovers', async () => {
  const { url } = await start()
  await query(url, "INSERT INTO kept VALUES ('committed')")
  process.kill(await postmasterPid(), 'SIGKILL')
  const again = await start()
  expect(await query(again.url, 'SELECT word FROM kept')).toEqual(['before', 'committed'])
  await query(again.url, "DELETE FROM kept WHERE word = 'committed'")
})

test('a number left in postmaster.pid that now belongs to another program is no obstacle', async () => {
  const file = join(dataDir, 'postgres', 'cluster', 'postmaster.pid')
  await writeFile(file, `${process.pid}\n${dataDir}\n0\n1\n\n127.0.0.1\n`)
  const { url } = await start()
  expect(await query(url, 'SELECT word FROM kept')).toEqual(['before'])
})

test('a folder in use by a living instance is refused, or joined without stopping it', async () => {
  const other = await startElsewhere()
  await expect(startEmbeddedServer(dataDir, () => {})).rejects.toMatchObject({ code: 'DATA_FOLDER_IN_USE' })
  const joined = await startEmbeddedServer(dataDir, () => {}, { join: true })
  await joined.stop()
  expect(await query(joined.url, 'SELECT word FROM kept')).toEqual(['before'])
  await kill(other)
  await start()
})

test('a process that exits without stopping its server takes it along', async () => {
  const other = await startElsewhere()
  const pid = await postmasterPid()
  other.stdin?.write('exit')
  await expect.poll(() => isAlive(pid), { timeout: 5000 }).toBe(false)
})

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}
