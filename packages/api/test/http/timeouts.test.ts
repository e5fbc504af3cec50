import { connect } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, describe, expect, test } from 'vitest'
import { LIMITS } from '../../src/http/limits.ts'
import { heldQuestion } from './support/held-question.ts'
import { type RunningServer, runServer } from './support/running-server.ts'

let server: RunningServer
afterEach(() => server.stop())

describe('nobody gets unlimited time', () => {
  test.each([
    ['headers', 'POST /graphql HTTP/1.1\r\nHost: x\r\n'],
    [
      'body',
      'POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 50\r\n\r\n{',
    ],
  ])('to send the %s', async (_name, part) => {
    server = await runServer({ limits: { requestMs: 1_000 } })
    const started = performance.now()
    const answer = await sendAndListen(server.url, part)
    expect(answer).toContain('408')
    expect(performance.now() - started).toBeLessThan(4_000)
  })

  test('for a question: it is answered 503 in time, and its place stays taken until its work has ended', async () => {
    server = await runServer({ limits: { operationMs: 300, waitMs: 300, operationsAtWork: 1 } })
    const started = performance.now()
    const late = await server.ask('{ slow(milliseconds: 1000) }')
    expect(performance.now() - started).toBeLessThan(900)
    expect(late.status).toBe(503)
    expect(late.errors).toMatchObject([{ extensions: { code: 'TIMEOUT' } }])
    expect((await server.ask('{ hello }')).status).toBe(503)
    await sleep(700)
    expect((await server.ask('{ hello }')).status).toBe(200)
    expect(server.reports).toEqual([])
  })

  test('for its work, and the wait for a place does not count as work', async () => {
    server = await runServer({ limits: { operationMs: 3_000, operationsAtWork: 1 } })
    const answers = await Promise.all([1, 2, 3].map(() => server.ask('{ slow(milliseconds: 1200) }')))
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200])
  })

  test('to wait for a place: it is told to come again, not to ask for less', async () => {
    const held = heldQuestion()
    server = await runServer({ schema: held.schema, limits: { waitMs: 200, operationsAtWork: 1 } })
    const first = server.ask('{ hello }')
    await held.started
    const second = await server.ask('{ shout }')
    expect(second.status).toBe(503)
    expect(second.headers.get('retry-after')).not.toBeNull()
    expect(second.errors).toMatchObject([
      { extensions: { code: 'OVERLOADED', remedy: 'Try again in a few seconds.' } },
    ])
    held.release()
    expect((await first).status).toBe(200)
  })

  test('by default ten seconds at most', () => {
    expect(LIMITS.requestMs).toBeLessThanOrEqual(10_000)
    expect(LIMITS.operationMs).toBeLessThanOrEqual(10_000)
    expect(LIMITS.waitMs).toBeLessThanOrEqual(10_000)
    expect(LIMITS.stopMs).toBeLessThan(10_000)
  })
})

function sendAndListen(url: string, part: string): Promise<string> {
  const { hostname, port } = new URL(url)
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname, () => socket.write(part))
    let received = ''
    socket.on('data', (chunk) => {
      received += chunk
    })
    socket.on('close', () => resolve(received))
    socket.on('error', reject)
  })
}
