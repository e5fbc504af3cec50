import { expect, onTestFinished, test } from 'vitest'
import type { ServerOptions } from '../../src/http/server.ts'
import { heldQuestion } from './support/held-question.ts'
import { question, runServer } from './support/running-server.ts'

// The same question asked by several at the same time.

/** How many questions have come in. */
let arrived: number

async function run(options: Pick<ServerOptions, 'schema'> & Partial<ServerOptions>) {
  arrived = 0
  const audienceOf = () => {
    arrived += 1
    return 'PUBLIC'
  }
  const server = await runServer({ dataVersion: () => '1', audienceOf, ...options })
  onTestFinished(server.stop)
  return server
}

test('is worked on once', async () => {
  const held = heldQuestion()
  const server = await run({ schema: held.schema, limits: { operationsAtWork: 1, operationsQueued: 0 } })
  const asked = Array.from({ length: 20 }, () => server.ask('{ hello }'))
  await held.started
  await expect.poll(() => arrived).toBe(20)
  held.release()
  expect((await Promise.all(asked)).map(({ data }) => data)).toEqual(Array(20).fill({ hello: 'done' }))
})

test('is worked on for the others when the first leaves, and given up when all have', async () => {
  const held = heldQuestion()
  const signals: AbortSignal[] = []
  const server = await run({
    schema: held.schema,
    createContext: (signal) => {
      signals.push(signal)
      return { signal }
    },
  })
  const leaving = [new AbortController(), new AbortController()]
  const asked = leaving.map(({ signal }) =>
    fetch(`${server.url}/graphql`, { ...question('{ hello }'), signal }),
  )
  for (const one of asked) one.catch(() => {})
  await held.started
  await expect.poll(() => arrived).toBe(2)
  leaving[0]?.abort()
  await expect(asked[0]).rejects.toThrow()
  await server.send('/health/live')
  expect(signals.map(({ aborted }) => aborted)).toEqual([false])
  leaving[1]?.abort()
  await expect.poll(() => signals[0]?.aborted).toBe(true)
  const next = server.ask('{ hello }')
  await expect.poll(() => signals.length).toBe(2)
  held.release()
  expect((await next).data).toEqual({ hello: 'done' })
})

test('is not shared between audiences', async () => {
  const held = heldQuestion()
  let contexts = 0
  const server = await run({
    schema: held.schema,
    audienceOf: ({ headers }) => String(headers['x-test-audience']),
    createContext: (signal) => {
      contexts += 1
      return { signal }
    },
  })
  const asked = ['A', 'B'].map((name) =>
    server.send('/graphql', {
      ...question('{ hello }'),
      headers: { 'content-type': 'application/json', 'x-test-audience': name },
    }),
  )
  await expect.poll(() => contexts).toBe(2)
  held.release()
  await Promise.all(asked)
})
