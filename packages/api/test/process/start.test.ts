import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createTestDatabase, type TestDatabase } from '@council-outcomes/db/testing'
import { afterAll, afterEach, beforeAll, describe, expect, inject, onTestFinished, test } from 'vitest'
import { type Command, runAsNpm, runCommand } from './support/run-command.ts'

const PATIENCE_MS = 120_000

let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase(inject('databaseUrl'), 'empty')
})
afterAll(() => database.drop())

let command: Command | undefined
afterEach(() => command?.process.kill('SIGKILL'))

describe('what the operator can mend is one sentence and what to do, with exit code 1', () => {
  async function expectFailure(
    environment: Readonly<Record<string, string>>,
    ...sentences: readonly RegExp[]
  ) {
    command = runCommand('start', environment)
    expect(await command.exit).toBe(1)
    for (const sentence of sentences) expect(command.errors()).toMatch(sentence)
    expect(command.errors()).not.toMatch(/^\s+at /m)
    expect(command.errors().trim().split('\n').length).toBeLessThanOrEqual(2)
    return command
  }

  test('all bad variables, named together', { timeout: PATIENCE_MS }, async () => {
    const environment = { PORT: 'eighty', DATABASE_URL: 'council', TRUST_PROXY: 'maybe' }
    await expectFailure(environment, /PORT must be/, /DATABASE_URL must/, /TRUST_PROXY must/)
  })

  test('a port that is taken, found before the database is touched', { timeout: PATIENCE_MS }, async () => {
    const other = createServer()
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
    const address = other.address()
    const port = typeof address === 'object' && address !== null ? address.port : 0
    try {
      const unreachable = 'postgresql://nobody@127.0.0.1:1/nothing'
      const { output } = await expectFailure(
        { PORT: String(port), DATABASE_URL: unreachable },
        new RegExp(`Port ${port} on 127.0.0.1 is taken`),
        new RegExp(`PORT=${port + 1} npm start`),
      )
      expect(output()).toBe('')
    } finally {
      other.close()
    }
  })

  test('a wrong password', { timeout: PATIENCE_MS }, async () => {
    const url = new URL(database.ownerUrl)
    url.password = 'wrong'
    await expectFailure(
      { PORT: '0', DATABASE_URL: url.href },
      /refused the user/,
      /Check the user and the password/,
    )
    expect(command?.errors()).not.toContain('wrong')
  })

  test('options that the demo does not know', { timeout: PATIENCE_MS }, async () => {
    command = runCommand('demo', {}, ['--sise', '10'])
    expect(await command.exit).toBe(1)
    expect(command.errors()).toMatch(
      /The options cannot be used: Unknown option '--sise'.*\nFor example: npm run demo/,
    )
  })
})

describe('a start', () => {
  test('tells its steps and its addresses, answers, and ends with code 0 on SIGTERM', {
    timeout: PATIENCE_MS,
  }, async () => {
    command = runCommand('start', { PORT: '0', DATABASE_URL: database.ownerUrl })
    const output = await command.prints(/Ctrl-C stops it/)
    expect(output).toMatch(/\d+\.\d s {2}Loading the record/)
    const url = /http:\/\/127\.0\.0\.1:\d+/.exec(output)?.[0] ?? ''

    expect((await fetch(`${url}/health/ready`)).status).toBe(200)
    const answer = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ councils { key synthetic } }' }),
    })
    expect(await answer.json()).toEqual({ data: { councils: [{ key: 'sms', synthetic: false }] } })

    const stopped = performance.now()
    command.process.kill('SIGTERM')
    expect(await command.exit).toBe(0)
    expect(performance.now() - stopped).toBeLessThan(10_000)
    expect(command.errors()).toBe('')
  })

  test('ends with code 1 and says why when its embedded database dies', {
    timeout: PATIENCE_MS,
  }, async () => {
    const folder = await mkdtemp(join(tmpdir(), 'council-'))
    try {
      command = runCommand('start', { PORT: '0', DATA_DIR: folder })
      await command.prints(/Ctrl-C stops it/)
      const pidFile = await readFile(join(folder, 'postgres', 'cluster', 'postmaster.pid'), 'utf8')
      process.kill(Number(pidFile.split('\n')[0]), 'SIGKILL')
      expect(await command.exit).toBe(1)
      expect(command.errors()).toContain('The embedded database has ended.\nStart again: npm start')
      expect(command.output()).toMatch(/Stopped\n$/)
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  })

  test('that npm ran ends when npm is told to end', { timeout: PATIENCE_MS }, async () => {
    command = runAsNpm('start', { PORT: '0', DATABASE_URL: database.ownerUrl })
    await command.prints(/Ctrl-C stops it/)
    command.process.kill('SIGTERM')
    await command.exit
    expect(command.output()).toMatch(/Stopped\n$/)
  })

  test('that is told to stop while it is under way ends with code 0', { timeout: PATIENCE_MS }, async () => {
    const empty = await createTestDatabase(inject('databaseUrl'), 'empty')
    onTestFinished(empty.drop)
    command = runCommand('start', { PORT: '0', DATABASE_URL: empty.ownerUrl })
    await command.prints(/Loading the record/)
    command.process.kill('SIGINT')
    expect(await command.exit).toBe(0)
    expect(command.output()).not.toContain('http://')
  })
})
