import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { question, type RunningServer, runServer } from './support/running-server.ts'
import { tinySchema } from './support/tiny-schema.ts'

let server: RunningServer
beforeAll(async () => {
  server = await runServer()
})
afterAll(() => server.stop())

const HELLO = '{"query":"{ hello }"}'

function post(body: NonNullable<RequestInit['body']>, headers: Readonly<Record<string, string>> = {}) {
  const init = question('')
  return server.send('/graphql', {
    ...init,
    headers: { 'content-type': 'application/json', ...headers },
    body,
  })
}

describe('a question comes as JSON in UTF-8', () => {
  test.each(['application/json', 'application/json; charset=utf-8', 'application/json;charset="UTF-8"'])(
    '%s is read',
    async (contentType) => {
      const answer = await post(HELLO, { 'content-type': contentType })
      expect(answer.status).toBe(200)
      expect(answer.data).toEqual({ hello: 'Hello council' })
    },
  )

  test.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/graphql',
    'application/json; charset=latin1',
    'application/json; charset=utf-16',
  ])('%s is 415', async (contentType) => {
    const answer = await post(HELLO, { 'content-type': contentType })
    expect(answer.status).toBe(415)
    expect(answer.errors).toMatchObject([{ extensions: { code: 'UNSUPPORTED_MEDIA_TYPE' } }])
  })

  test('a body without a type is 415', async () => {
    const answer = await server.send('/graphql', { method: 'POST', body: new Blob([HELLO]) })
    expect(answer.status).toBe(415)
  })

  test('a compressed body is 415', async () => {
    expect((await post(HELLO, { 'content-encoding': 'gzip' })).status).toBe(415)
  })

  test.each([
    ['what is not JSON', '{"query":'],
    ['nothing', ''],
    ['bytes that are not UTF-8', new Uint8Array([0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d])],
    ['a list of questions', `[${HELLO},${HELLO}]`],
    ['an empty list', '[]'],
    ['a text', '"hello"'],
    ['null', 'null'],
    ['a key that reaches for prototypes', '{"query":"{ hello }","__proto__":{"a":1}}'],
    ['a query that is not text', '{"query":{"kind":"Document"}}'],
    ['variables as text', '{"query":"{ hello }","variables":"{}"}'],
  ])('%s is 400', async (_name, body) => {
    const answer = await post(body)
    expect(answer.status).toBe(400)
    expect(answer.errors).toMatchObject([{ extensions: { code: 'BAD_REQUEST' } }])
    expect(server.reports).toEqual([])
  })

  test('more than 100 kB is 413, whether the length is told or not', async () => {
    const long = JSON.stringify({ query: '{ hello }', variables: { t: 'x'.repeat(100_000) } })
    const told = await post(long)
    expect(told.status).toBe(413)
    expect(told.errors).toMatchObject([{ extensions: { code: 'BODY_TOO_LARGE' } }])
    const streamed: RequestInit = { ...question(''), body: new Blob([long]).stream(), duplex: 'half' }
    expect((await server.send('/graphql', streamed)).status).toBe(413)
  })

  test('just under 100 kB is read', async () => {
    const long = JSON.stringify({ query: '{ hello }', variables: { t: 'x'.repeat(99_900) } })
    expect((await post(long)).status).toBe(200)
  })
})

describe('a question comes by POST', () => {
  test.each(['GET', 'HEAD', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])('%s /graphql is 405', async (method) => {
    const answer = await server.send('/graphql?query={hello}', { method })
    expect(answer.status).toBe(405)
    expect(answer.headers.get('allow')).toBe('POST')
  })

  test('a body does not make another method anything but 405', async () => {
    const headers = { 'content-type': 'application/json' }
    const answer = await server.send('/graphql', { method: 'DELETE', headers, body: 'not JSON' })
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'POST'])
  })

  test.each(['POST', 'PUT', 'DELETE'])('%s elsewhere is 405', async (method) => {
    expect((await server.send('/health/live', { method })).status).toBe(405)
    expect((await server.send('/nowhere', { method })).status).toBe(405)
  })

  test('an address that is no address is 400, one that leads nowhere 404', async () => {
    expect((await server.send('/%E0%A4%A')).status).toBe(400)
    const nowhere = await server.send('/nowhere')
    expect(nowhere.status).toBe(404)
    expect(nowhere.errors).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }])
  })
})

describe('every answer', () => {
  test('has an id of ours, not one that the client sent', async () => {
    const answer = await post(HELLO, { 'x-request-id': 'mine' })
    expect(answer.headers.get('x-request-id')).toMatch(/^[\da-f-]{36}$/)
  })

  test('to a question is not kept by caches', async () => {
    expect((await post(HELLO)).headers.get('cache-control')).toBe('no-store')
  })

  test('comes as the GraphQL media type to clients that prefer it, and not at all as a picture', async () => {
    const accept = 'application/graphql-response+json,application/json;q=0.9'
    const answer = await post('{"query":"{ helo }"}', { accept })
    expect(answer.headers.get('content-type')).toBe('application/graphql-response+json; charset=utf-8')
    expect(answer.status).toBe(400)
    expect((await post(HELLO, { accept: 'image/png' })).status).toBe(406)
  })

  test('that is long is compressed', async () => {
    const answer = await server.send('/graphql', {
      ...question(`{ hello(name: "${'x'.repeat(2_000)}") }`),
      headers: { 'content-type': 'application/json', 'accept-encoding': 'br' },
    })
    expect(answer.headers.get('content-encoding')).toBe('br')
    expect(answer.status).toBe(200)
  })
})

test('what a context tells by its getters reaches those who resolve', async () => {
  class Context {
    get signal() {
      return AbortSignal.abort('told by a getter')
    }
  }
  const { schema } = tinySchema({ hello: (_parent, _args, { signal }) => signal.reason })
  const own = await runServer({ schema, createContext: () => new Context() })
  try {
    expect((await own.ask('{ hello }')).data).toEqual({ hello: 'told by a getter' })
  } finally {
    await own.stop()
  }
})
