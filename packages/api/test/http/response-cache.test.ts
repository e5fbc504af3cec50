import { request } from 'node:http'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import type { ServerOptions } from '../../src/http/server.ts'
import { question, type RunningServer, runServer } from './support/running-server.ts'
import { tinySchema } from './support/tiny-schema.ts'

/** Names the data. */
let version: string | null
/** How many fields have been resolved. */
let worked: number
beforeEach(() => {
  version = '1'
  worked = 0
})

async function run(options: Partial<ServerOptions> = {}): Promise<RunningServer> {
  const { schema } = tinySchema({
    hello: (_source, { name }) => {
      worked += 1
      return `${name ?? 'council'} of data ${version}`
    },
    broken: () => {
      worked += 1
      throw new Error('broken')
    },
    maybeBroken: () => {
      worked += 1
      throw new Error('broken')
    },
  })
  const server = await runServer({ schema, dataVersion: () => version, ...options })
  onTestFinished(server.stop)
  return server
}

const HELLO = 'query Q($name: String) { hello(name: $name) }'

function ask(
  server: RunningServer,
  query: string,
  headers: Readonly<Record<string, string>> = {},
  variables?: unknown,
) {
  const init = question(query, variables)
  return server.send('/graphql', { ...init, headers: { 'content-type': 'application/json', ...headers } })
}

describe('a question that has been answered', () => {
  test('is answered again without work, by the same bytes and headers', async () => {
    const server = await run()
    const first = await server.ask(HELLO, { name: 'a' })
    const again = await server.ask(HELLO, { name: 'a' })
    expect(worked).toBe(1)
    expect(again.text).toBe(first.text)
    expect(again.data).toEqual({ hello: 'a of data 1' })
    for (const name of ['etag', 'cache-control', 'content-type', 'x-data-version', 'vary'])
      expect(again.headers.get(name), name).toBe(first.headers.get(name))
    expect(again.headers.get('x-request-id')).not.toBe(first.headers.get('x-request-id'))
  })

  test('says of which data it is, and that it must be asked for again', async () => {
    const { headers } = await (await run()).ask(HELLO)
    expect(headers.get('x-data-version')).toBe('1')
    expect(headers.get('cache-control')).toBe('private, no-cache')
    expect(headers.get('etag')).toMatch(/^"[\w-]+"$/)
  })

  test('is worked on again for other data, and when the first data come back nobody sees the old', async () => {
    const server = await run()
    await server.ask(HELLO)
    version = '2'
    expect((await server.ask(HELLO)).data).toEqual({ hello: 'council of data 2' })
    expect((await server.ask(HELLO)).headers.get('x-data-version')).toBe('2')
    expect(worked).toBe(2)
  })

  test('is worked on again in the next quarter of an hour, for "this month" may have ended', async () => {
    let now = new Date('2022-05-31T19:59:59Z')
    const server = await run({ clock: () => now })
    await server.ask(HELLO)
    await server.ask(HELLO)
    expect(worked).toBe(1)
    now = new Date('2022-05-31T20:00:00Z')
    await server.ask(HELLO)
    expect(worked).toBe(2)
  })

  test('is never shown to another audience', async () => {
    let name = 'secret of the council'
    const server = await run({
      schema: tinySchema({ hello: () => name }).schema,
      audienceOf: ({ headers }) => String(headers['x-test-audience'] ?? 'PUBLIC'),
    })
    const council = { 'x-test-audience': 'COUNCIL' }
    expect((await ask(server, HELLO, council)).data).toEqual({ hello: 'secret of the council' })
    name = 'what all may know'
    expect((await ask(server, HELLO)).data).toEqual({ hello: 'what all may know' })
    name = 'neither'
    expect((await ask(server, HELLO, council)).data).toEqual({ hello: 'secret of the council' })
    expect((await ask(server, HELLO)).data).toEqual({ hello: 'what all may know' })
  })

  test('is not mixed up with one that differs in its variables, operation name or media type', async () => {
    const server = await run()
    await server.ask(HELLO, { name: 'a' })
    expect((await server.ask(HELLO, { name: 'b' })).data).toEqual({ hello: 'b of data 1' })
    const body = JSON.stringify({ query: HELLO, operationName: 'Other', variables: { name: 'a' } })
    expect((await server.send('/graphql', { ...question(''), body })).status).toBe(400)
    const other = await ask(server, HELLO, { accept: 'application/graphql-response+json' }, { name: 'a' })
    expect(other.headers.get('content-type')).toBe('application/graphql-response+json; charset=utf-8')
  })

  test('is found however its variables are ordered', async () => {
    const server = await run()
    await server.ask('query($a: String, $b: String) { hello(name: $a) x: hello(name: $b) }', {
      a: '1',
      b: '2',
    })
    await server.ask('query($a: String, $b: String) { hello(name: $a) x: hello(name: $b) }', {
      b: '2',
      a: '1',
    })
    expect(worked).toBe(2)
  })
})

describe('not kept', () => {
  const noStore = (answer: { readonly headers: Headers }) => {
    expect(answer.headers.get('cache-control')).toBe('no-store')
    expect(answer.headers.get('etag')).toBeNull()
  }

  test('while nobody knows which data is the newest', async () => {
    version = null
    const server = await run()
    noStore(await server.ask(HELLO))
    const again = await server.ask(HELLO)
    expect(again.headers.get('x-data-version')).toBeNull()
    expect(worked).toBe(2)
  })

  test.each(['{ broken }', '{ maybeBroken }'])('an answer with a fault: %s', async (query) => {
    const server = await run()
    noStore(await server.ask(query))
    const before = worked
    noStore(await server.ask(query))
    expect(worked).toBeGreaterThan(before)
  })

  test.each(['{ helo }', '{', 'query A { hello } query B { hello }'])('a refusal: %s', async (query) => {
    noStore(await (await run()).ask(query))
  })

  test('an answer during which the data changed', async () => {
    const { schema } = tinySchema({
      hello: () => {
        worked += 1
        return 'hello'
      },
    })
    let reads = 0
    // The first time, new data come between the look for a kept answer and the work.
    const server = await run({ schema, dataVersion: () => (reads++ === 0 ? '1' : '2') })
    expect((await server.ask(HELLO)).headers.get('x-data-version')).toBe('2')
    await server.ask(HELLO)
    await server.ask(HELLO)
    expect(worked).toBe(2)
  })

  test('an answer that is too long', async () => {
    const server = await run({ limits: { cachedAnswerBytes: 1_000 } })
    const long = { name: 'x'.repeat(1_000) }
    await server.ask(HELLO, long)
    await server.ask(HELLO, long)
    expect(worked).toBe(2)
  })

  test('more than there is memory for: what was asked last stays', async () => {
    const server = await run({ limits: { cacheBytes: 10_000 } })
    for (let i = 0; i < 20; i += 1) await server.ask(HELLO, { name: String(i) })
    expect(worked).toBe(20)
    await server.ask(HELLO, { name: '19' })
    expect(worked).toBe(20)
    await server.ask(HELLO, { name: '0' })
    expect(worked).toBe(21)
  })

  test('variables nested without end do no harm', async () => {
    const server = await run()
    const body = `{"query":"{ hello }","variables":{"x":${'['.repeat(40_000)}${']'.repeat(40_000)}}}`
    const { status } = await server.send('/graphql', { ...question(''), body })
    expect([200, 400]).toContain(status)
    expect(server.reports).toEqual([])
  })
})

describe('a client that has the answer already', () => {
  test('is told so by 304, without a body', async () => {
    const server = await run()
    const { headers } = await server.ask(HELLO)
    const etag = headers.get('etag') ?? ''
    for (const tags of [etag, `W/${etag}`, `"other", ${etag}`]) {
      const same = await ask(server, HELLO, { 'if-none-match': tags })
      expect(same.status).toBe(304)
      expect(same.text).toBe('')
      expect(same.headers.get('etag')).toBe(etag)
      expect(same.headers.get('cache-control')).toBe('private, no-cache')
    }
    expect((await ask(server, HELLO, { 'if-none-match': '"other"' })).status).toBe(200)
  })

  test('gets the new answer when the data give another, and 304 when they do not', async () => {
    const server = await run()
    const etag = (await server.ask(HELLO)).headers.get('etag') ?? ''
    const still = (await server.ask('{ __typename }')).headers.get('etag') ?? ''
    version = '2'
    expect((await ask(server, HELLO, { 'if-none-match': etag })).status).toBe(200)
    expect((await ask(server, '{ __typename }', { 'if-none-match': still })).status).toBe(304)
  })

  test('of another question gets an answer', async () => {
    const server = await run()
    const etag = (await server.ask(HELLO)).headers.get('etag') ?? ''
    expect((await ask(server, '{ broken }', { 'if-none-match': etag })).status).toBe(500)
    expect((await ask(server, '{ broken }', { 'if-none-match': '*' })).status).toBe(500)
  })
})

describe('a long answer', () => {
  const LONG = { name: 'x'.repeat(5_000) }

  test('comes in the encoding that was asked for, each with a tag of its own, and is worked on once', async () => {
    const server = await run()
    const plain = await raw(server, 'identity')
    const br = await raw(server, 'gzip, deflate, br')
    const gzip = await raw(server, 'gzip, br;q=0.5')
    expect([plain, br, gzip].map(({ headers }) => headers['content-encoding'])).toEqual([
      undefined,
      'br',
      'gzip',
    ])
    expect(brotliDecompressSync(br.body)).toEqual(plain.body)
    expect(gunzipSync(gzip.body)).toEqual(plain.body)
    expect(br.body.length).toBeLessThan(200)
    expect(Number(br.headers['content-length'])).toBe(br.body.length)
    expect(new Set([plain, br, gzip].map(({ headers }) => headers.etag)).size).toBe(3)
    expect(br.headers.vary).toContain('Accept-Encoding')
    expect(worked).toBe(1)
    const again = await raw(server, 'br', br.headers.etag)
    expect(again.status).toBe(304)
    expect(again.headers['content-encoding']).toBeUndefined()
    expect((await raw(server, 'gzip', br.headers.etag)).status).toBe(200)
  })

  /** As it comes over the line: fetch would decompress it. */
  function raw(server: RunningServer, accepted: string, etag?: string) {
    const headers = {
      'content-type': 'application/json',
      'accept-encoding': accepted,
      ...(etag === undefined ? {} : { 'if-none-match': etag }),
    }
    return new Promise<{ status: number; headers: Record<string, string | undefined>; body: Buffer }>(
      (resolve, reject) => {
        const asking = request(`${server.url}/graphql`, { method: 'POST', headers }, (answer) => {
          const parts: Buffer[] = []
          answer.on('data', (part: Buffer) => parts.push(part))
          answer.on('end', () =>
            resolve({
              status: answer.statusCode ?? 0,
              headers: { ...answer.headers, etag: answer.headers.etag } as Record<string, string | undefined>,
              body: Buffer.concat(parts),
            }),
          )
        })
        asking.on('error', reject)
        asking.end(JSON.stringify({ query: HELLO, variables: LONG }))
      },
    )
  }
})
