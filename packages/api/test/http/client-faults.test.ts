import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { question, type RunningServer, runServer } from './support/running-server.ts'

let server: RunningServer
beforeAll(async () => {
  server = await runServer()
})
afterAll(() => server.stop())

describe('a fault of the client has a code of its own and is no fault of the server', () => {
  test.each([
    ['a document that does not parse', '{ hello', undefined, 'GRAPHQL_PARSE_FAILED'],
    ['a field that does not exist', '{ helo }', undefined, 'GRAPHQL_VALIDATION_FAILED'],
    ['an empty document', '', undefined, 'BAD_REQUEST'],
    ['only a comment', '# nothing', undefined, 'GRAPHQL_PARSE_FAILED'],
    ['only a fragment', 'fragment F on Query { hello }', undefined, 'GRAPHQL_VALIDATION_FAILED'],
    ['two operations', 'query A { hello } query B { hello }', undefined, 'BAD_REQUEST'],
    ['a subscription', 'subscription { hello }', undefined, 'BAD_REQUEST'],
    ['a mutation', 'mutation { hello }', undefined, 'BAD_REQUEST'],
    ['0.5 for a whole number', 'query($n: Int) { whole(number: $n) }', { n: 0.5 }, 'BAD_VALUE'],
    ['a whole number too large', 'query($n: Int) { whole(number: $n) }', { n: 2_147_483_648 }, 'BAD_VALUE'],
    ['a literal too large', '{ whole(number: 2147483648) }', undefined, 'GRAPHQL_VALIDATION_FAILED'],
    ['a missing variable', 'query($n: Int!) { whole(number: $n) }', {}, 'BAD_VALUE'],
    ['text for a number', 'query($n: Int) { whole(number: $n) }', { n: 'three' }, 'BAD_VALUE'],
    [
      'too many bad variables',
      'query($n: [Int!]) { whole }',
      { n: Array(100).fill('x') },
      'GRAPHQL_VALIDATION_FAILED',
    ],
    ['null where a value must be', 'query($l: Boolean) { shout(loud: $l) }', { l: null }, 'BAD_VALUE'],
    ['30 February as a variable', 'query($d: Date!) { on(date: $d) }', { d: '2016-02-30' }, 'BAD_DATE'],
    ['30 February in the document', '{ on(date: "2016-02-30") }', undefined, 'BAD_DATE'],
    ['NUL in a variable', 'query($t: String) { hello(name: $t) }', { t: 'a\0b' }, 'BAD_VALUE'],
    ['NUL in the document', '{ hello(name: "a\\u0000b") }', undefined, 'BAD_VALUE'],
    ['half a character', 'query($t: String) { hello(name: $t) }', { t: '\ud83d' }, 'BAD_VALUE'],
    ['variables that are a list', '{ hello }', [1], 'BAD_REQUEST'],
    ['what the resolver refuses', '{ refused }', undefined, 'UNKNOWN_CODE'],
  ])('%s', async (_name, query, variables, code) => {
    const answer = await server.ask(query, variables)
    expect(answer.errors.map(({ extensions }) => extensions.code)).toEqual([code])
    expect(answer.status).toBe(400)
    expect(server.reports).toEqual([])
  })

  test('more bad values than are counted are one clear error', async () => {
    const values = Array.from({ length: 60 }, (_, index) => `$v${index}: Int`).join(' ')
    const uses = Array.from({ length: 60 }, (_, index) => `a${index}: whole(number: $v${index})`).join(' ')
    const bad = Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`v${index}`, 'x']))
    const answer = await server.ask(`query(${values}) { ${uses} }`, bad)
    expect(answer.status).toBe(400)
    expect(answer.errors).toMatchObject([{ extensions: { code: 'BAD_VALUE' } }])
  })

  test('an unknown operation name', async () => {
    const body = JSON.stringify({ query: 'query A { hello }', operationName: 'B' })
    const answer = await server.send('/graphql', { ...question(''), body })
    expect(answer.status).toBe(400)
    expect(answer.errors).toMatchObject([{ extensions: { code: 'BAD_REQUEST' } }])
  })

  test.each([1, 2])('a persisted query of version %s', async (version) => {
    const body = JSON.stringify({ extensions: { persistedQuery: { version, sha256Hash: 'abc' } } })
    const answer = await server.send('/graphql', { ...question(''), body })
    expect(answer.status).toBe(400)
    expect(answer.errors).toMatchObject([{ extensions: { code: 'PERSISTED_QUERY_NOT_SUPPORTED' } }])
  })

  test('what a resolver refuses says what was expected, what came and what to do', async () => {
    const { errors } = await server.ask('{ refused }')
    expect(errors[0]?.extensions).toEqual({
      code: 'UNKNOWN_CODE',
      expected: 'a council key such as "sms"',
      received: 'nowhere',
      remedy: 'ask for councils to see them all',
    })
  })

  test('variables nested a thousand levels deep are no trouble', async () => {
    const deep = `${'['.repeat(40_000)}${']'.repeat(40_000)}`
    const body = `{"query":"query($t: String) { hello(name: $t) }","variables":{"t":${deep}}}`
    const answer = await server.send('/graphql', { ...question(''), body })
    expect(answer.status).toBe(400)
    expect(answer.errors).toMatchObject([{ extensions: { code: 'BAD_VALUE' } }])
  })
})

describe('a fault of the server', () => {
  test('shows a request id and nothing else, and tells the operator the rest under that id', async () => {
    const answer = await server.ask('{ broken }')
    expect(answer.status).toBe(500)
    const requestId = answer.headers.get('x-request-id')
    expect(answer.errors).toMatchObject([
      { message: 'Internal server error', extensions: { code: 'INTERNAL', requestId } },
    ])
    expect(answer.text).not.toMatch(/secret_table|packages|stack|node_modules/)
    expect(server.reports.at(-1)).toMatch(new RegExp(`^${requestId}: .*secret_table`))
  })

  test('leaves what could be answered', async () => {
    const answer = await server.ask('{ hello maybeBroken }')
    expect(answer.status).toBe(200)
    expect(answer.data).toEqual({ hello: 'Hello council', maybeBroken: null })
    expect(answer.errors).toMatchObject([{ message: 'Internal server error', path: ['maybeBroken'] }])
  })

  test('that leaves nothing but nulls has the status of the fault', async () => {
    const answer = await server.ask('{ maybeBroken }')
    expect(answer.status).toBe(500)
    expect(answer.data).toEqual({ maybeBroken: null })
  })
})
