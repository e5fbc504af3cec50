import { once } from 'node:events'
import { get, type IncomingMessage } from 'node:http'
import { createTestDatabase } from '@council-outcomes/db/testing'
import { describe, expect, inject, onTestFinished, test } from 'vitest'
import { schema } from '../../src/graph/schema.ts'
import type { ServerOptions } from '../../src/http/server.ts'
import { openSources } from '../graph/support/test-sources.ts'
import { runServer } from './support/running-server.ts'

/** A server whose data has the name that the test gives it. */
async function run(options: Partial<ServerOptions> = {}) {
  const data: { version: string | null } = { version: '7' }
  const server = await runServer({
    dataVersion: () => data.version,
    ...options,
    limits: { changeLookMs: 10, ...options.limits },
  })
  onTestFinished(server.stop)
  return { server, data }
}

/**
 * What an open stream has told so far, and whether it has ended. On a connection of its own: fetch opens another one
 * ahead when it gives up a first, and a server that stops waits for it.
 */
async function listen(url: string, headers: Readonly<Record<string, string>> = {}) {
  const heard = { text: '', ended: false }
  const request = get(`${url}/changes`, { agent: false, headers })
  request.on('error', () => {})
  onTestFinished(() => void request.destroy())
  const [response]: readonly IncomingMessage[] = await once(request, 'response')
  response?.setEncoding('utf8').on('data', (chunk) => {
    heard.text += chunk
  })
  response?.once('end', () => {
    heard.ended = true
  })
  return { status: response?.statusCode, headers: response?.headers, heard, leave: () => request.destroy() }
}

function eventOf(version: string): string {
  return `id: ${version}\nevent: version\ndata: {"dataVersion":"${version}"}\n\n`
}

describe('GET /changes', () => {
  test('tells which data is the newest, and of every other that comes', async () => {
    const { server, data } = await run()
    const { headers, heard } = await listen(server.url, { 'accept-encoding': 'gzip, br' })
    expect(headers).toMatchObject({
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store, no-transform',
      'x-content-type-options': 'nosniff',
    })
    expect(headers).not.toHaveProperty('content-encoding')
    await expect.poll(() => heard.text).toBe(`retry: 3000\n\n${eventOf('7')}`)
    data.version = '8'
    await expect.poll(() => heard.text).toBe(`retry: 3000\n\n${eventOf('7')}${eventOf('8')}`)
  })

  test('tells a listener that comes back only what it has missed', async () => {
    const { server } = await run()
    const upToDate = await listen(server.url, { 'last-event-id': '7' })
    const behind = await listen(server.url, { 'last-event-id': '6' })
    await expect.poll(() => behind.heard.text).toContain(eventOf('7'))
    expect(upToDate.heard.text).toBe('retry: 3000\n\n')
  })

  test('tells nothing while nobody knows which data is the newest', async () => {
    const { server, data } = await run()
    data.version = null
    const { heard } = await listen(server.url)
    await expect.poll(() => heard.text).toBe('retry: 3000\n\n')
    data.version = '7'
    await expect.poll(() => heard.text).toContain(eventOf('7'))
  })

  test('shows with comments that it is still there', async () => {
    const { server } = await run({ limits: { heartbeatMs: 20 } })
    const { heard } = await listen(server.url)
    await expect.poll(() => heard.text.split(': still here\n\n').length).toBeGreaterThan(2)
  })

  test('has room for so many, and again when one leaves', async () => {
    const { server } = await run({ limits: { changeListeners: 1 } })
    const first = await listen(server.url)
    const { status, headers, errors } = await server.send('/changes')
    expect([status, headers.get('retry-after'), errors[0]?.extensions.code]).toEqual([503, '2', 'OVERLOADED'])
    first.leave()
    await expect.poll(async () => (await listen(server.url)).status).toBe(200)
  })

  test('ends at once when the server stops', async () => {
    const { server } = await run()
    const { heard } = await listen(server.url)
    const start = performance.now()
    await server.stop()
    expect(performance.now() - start).toBeLessThan(3_000)
    await expect.poll(() => heard.ended).toBe(true)
  })

  test('is turned away as its audience is', async () => {
    const { server } = await run({
      audienceOf: () => {
        throw new Error('nobody')
      },
    })
    expect((await server.send('/changes')).status).toBe(500)
  })

  test.each(['HEAD', 'POST', 'DELETE'])('is nothing for %s', async (method) => {
    const { server } = await run()
    const { status, headers } = await server.send('/changes', { method })
    expect([status, headers.get('allow')]).toEqual([405, 'GET'])
  })
})

test('who listens hears of a record that was written', async () => {
  const database = await createTestDatabase(inject('databaseUrl'), 'record')
  const sources = await openSources(database)
  const server = await runServer({
    schema,
    createContext: sources.createContext,
    dataVersion: () => sources.store.current().version,
  })
  onTestFinished(async () => {
    await server.stop()
    await sources.close()
    await database.drop()
  })
  const { heard } = await listen(server.url)
  const before = sources.store.current().version
  await expect.poll(() => heard.text).toContain(eventOf(before))
  await database.owner.meeting.updateMany({ data: { status: 'RETRACTED' } })
  await expect.poll(() => heard.text.match(/^id: (\d+)$/gm)?.length, { timeout: 30_000 }).toBe(2)
  const after = /.*^id: (\d+)$/ms.exec(heard.text)?.[1]
  expect(Number(after)).toBeGreaterThan(Number(before))
  const { headers } = await server.ask('{ councils { key } }')
  expect(headers.get('x-data-version')).toBe(after)
})
