import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, describe, expect, test } from 'vitest'
import { heldQuestion } from './support/held-question.ts'
import { question, type RunningServer, runServer } from './support/running-server.ts'
import { tinySchema } from './support/tiny-schema.ts'

let server: RunningServer
afterEach(() => server.stop())

describe('the admission gate', () => {
  test('lets four operations work, makes others wait, and sends away those beyond the queue', async () => {
    let atWork = 0
    let most = 0
    const { schema } = tinySchema({
      hello: async () => {
        atWork += 1
        most = Math.max(most, atWork)
        await sleep(100)
        atWork -= 1
        return 'done'
      },
    })
    server = await runServer({ schema, limits: { operationsQueued: 6 } })
    const answers = await Promise.all(Array.from({ length: 30 }, () => server.ask('{ hello }')))
    const served = answers.filter(({ status }) => status === 200)
    const refused = answers.filter(({ status }) => status === 503)
    expect(most).toBe(4)
    expect(served.length).toBeGreaterThanOrEqual(10)
    expect(refused.length).toBeGreaterThan(0)
    expect(served.length + refused.length).toBe(30)
    expect(refused[0]?.errors).toMatchObject([{ extensions: { code: 'OVERLOADED' } }])
    expect(Number(refused[0]?.headers.get('retry-after'))).toBeGreaterThan(0)
  })

  test('lets health checks in before 200 expensive questions that came first are answered', async () => {
    server = await runServer({ limits: { operationsQueued: 200, waitMs: 30_000 } })
    let answered = 0
    const flood = Array.from({ length: 200 }, async () => {
      const { status } = await server.ask('{ busy(milliseconds: 15) }')
      answered += 1
      return status
    })
    await sleep(50)
    for (const path of ['/health/live', '/health/ready']) expect((await server.send(path)).status).toBe(200)
    expect(answered).toBeLessThan(180)
    expect(new Set(await Promise.all(flood))).toEqual(new Set([200]))
  })

  test('answers health while every place is taken', async () => {
    const held = heldQuestion()
    server = await runServer({ schema: held.schema, limits: { operationsAtWork: 1 } })
    const questions = [server.ask('{ hello }'), server.ask('{ hello }')]
    await held.started
    expect((await server.send('/health/ready')).status).toBe(200)
    held.release()
    await Promise.all(questions)
  })

  test('drops the waiting question of a client that has gone', async () => {
    const held = heldQuestion()
    let worked = 0
    server = await runServer({
      schema: held.schema,
      limits: { operationsAtWork: 1 },
      createContext: () => {
        worked += 1
        return {}
      },
    })
    const first = server.ask('{ hello }')
    await held.started
    const leaving = new AbortController()
    const second = fetch(`${server.url}/graphql`, { ...question('{ shout }'), signal: leaving.signal })
    await sleep(300)
    leaving.abort()
    await expect(second).rejects.toThrow()
    await server.send('/health/live')
    held.release()
    await first
    await server.ask('{ shout }')
    expect(worked).toBe(2)
  })
})
