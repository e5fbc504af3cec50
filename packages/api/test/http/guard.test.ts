import { versionInfo } from 'graphql'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { BOUNDS } from '../../src/graphql-guard/bounds.ts'
import { type RunningServer, runServer } from './support/running-server.ts'
import { tinySchema } from './support/tiny-schema.ts'

const LEYLA = { name: 'Leyla', friends: { totalCount: 0, nodes: [] } }

/** Refusing takes milliseconds, on a machine of one's own. */
const BUSY_MACHINE_MS = 5_000

describe('the guard', () => {
  let calls = 0
  const counted = (answer: unknown) => () => {
    calls += 1
    return answer
  }
  let server: RunningServer
  beforeAll(async () => {
    server = await runServer({
      schema: tinySchema({ me: counted(LEYLA), hello: counted('hi') }).schema,
    })
  })
  beforeEach(() => {
    calls = 0
  })
  afterAll(() => server.stop())

  async function expectRefusal(query: string, variables?: unknown, code = 'TOO_EXPENSIVE') {
    const started = performance.now()
    const answer = await server.ask(query, variables)
    expect(answer.errors).toMatchObject([{ extensions: { code } }])
    expect(answer.status).toBe(400)
    expect(calls).toBe(0)
    expect(performance.now() - started).toBeLessThan(BUSY_MACHINE_MS)
    return answer
  }

  test('refuses more than 1,500 tokens', async () => {
    await expectRefusal(`{ ${'hello '.repeat(BOUNDS.tokens)} }`)
  })

  test('refuses fields below one another deeper than 15', async () => {
    const levels = (count: number) =>
      `{ me ${'{ friends { nodes '.repeat(count)} { name } ${'} }'.repeat(count)} }`
    expect((await server.ask(levels(1))).errors).toEqual([])
    calls = 0
    await expectRefusal(levels(7))
  })

  test('counts depth through fragments', async () => {
    const links = Array.from(
      { length: 14 },
      (_, i) => `fragment F${i} on Person { friends(first: 1) { nodes { ...F${i + 1} } } }`,
    )
    await expectRefusal(`{ me { ...F0 } } ${links.join(' ')} fragment F14 on Person { name }`)
  })

  test('refuses many aliases, hidden in fragments or not', async () => {
    const aliases = Array.from({ length: 50 }, (_, i) => `a${i}: name`).join(' ')
    const spreads = Array.from({ length: 5 }, (_, i) => `b${i}: me { ...F }`).join(' ')
    await expectRefusal(`{ ${spreads} } fragment F on Person { ${aliases} }`)
  })

  test('refuses many directives', async () => {
    await expectRefusal(`{ ${'hello @include(if: true) '.repeat(BOUNDS.directives + 1)} }`)
  })

  test('refuses fragments that double one another, at once', async () => {
    const doubling = Array.from(
      { length: 40 },
      (_, i) => `fragment F${i} on Person { ...F${i + 1} ...F${i + 1} }`,
    )
    await expectRefusal(`{ me { ...F0 } } ${doubling.join(' ')} fragment F40 on Person { name }`)
  })

  const NESTED =
    'friends(first: $n) { nodes { friends(first: $n) { nodes { friends(first: $n) { nodes { name } } } } } }'

  // A page is 50, and 100 x (1 + what is in it); nodes and me are 1 each: 50 + 100 x (1 + 1 + 1) = 350 for the innermost.
  test('multiplies nested pages at the value of their variables and says cost, bound and remedy', async () => {
    const query = `query($n: Int) { me { ${NESTED} } }`
    const { errors } = await expectRefusal(query, { n: 100 })
    expect(errors[0]?.extensions).toMatchObject({
      expected: 'a question of at most 100000 points',
      received: '3525251 points',
      remedy: expect.stringContaining('smaller pages'),
    })
    expect((await server.ask(query, { n: 5 })).errors).toEqual([])
  })

  test('takes the value of a default where the variable is left out', async () => {
    await expectRefusal(`query($n: Int = 100) { me { ${NESTED} } }`)
  })

  test.each([-1, 0, 101, 1_000_000])('refuses a page of %s rows', async (n) => {
    await expectRefusal('query($n: Int) { me { friends(first: $n) { totalCount } } }', { n }, 'BAD_PAGE_SIZE')
  })
})

test('graphql is a version that validates repeated fields in no time, and that Apollo Server accepts', () => {
  expect(versionInfo.major).toBe(16)
  expect(versionInfo.minor).toBeGreaterThanOrEqual(15)
})
