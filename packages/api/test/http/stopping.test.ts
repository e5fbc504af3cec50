import { once } from 'node:events'
import { connect } from 'node:net'
import { expect, test } from 'vitest'
import { heldQuestion } from './support/held-question.ts'
import { runServer } from './support/running-server.ts'

test('a stopping server is not ready, takes no new question, and lets a running one end', async () => {
  const held = heldQuestion()
  const server = await runServer({ schema: held.schema })
  const running = server.ask('{ hello }')
  await held.started
  const stopped = server.stop()
  expect((await server.send('/health/ready')).status).toBe(503)
  expect((await server.send('/health/live')).status).toBe(200)
  const refused = await server.ask('{ shout }')
  expect(refused.status).toBe(503)
  expect(refused.errors).toMatchObject([{ extensions: { code: 'OVERLOADED' } }])
  held.release()
  expect((await running).data).toEqual({ hello: 'done' })
  await stopped
  await expect(server.send('/health/live')).rejects.toThrow()
})

test('a question that does not end is cut off', async () => {
  const held = heldQuestion()
  const server = await runServer({ schema: held.schema, limits: { stopMs: 300 } })
  const running = server.ask('{ hello }').catch(() => 'cut off')
  await held.started
  const started = performance.now()
  await server.stop()
  expect(performance.now() - started).toBeLessThan(2_000)
  expect(await running).toBe('cut off')
  held.release()
})

test('an idle server stops at once, connections kept open or not', async () => {
  const server = await runServer()
  await server.ask('{ hello }')
  const started = performance.now()
  await server.stop()
  expect(performance.now() - started).toBeLessThan(2_000)
})

test('a server stops at once when connections were opened ahead and never used', async () => {
  const server = await runServer()
  const ahead = connect(Number(new URL(server.url).port), '127.0.0.1')
  await once(ahead, 'connect')
  await server.ask('{ hello }')
  const started = performance.now()
  await server.stop()
  expect(performance.now() - started).toBeLessThan(2_000)
  ahead.destroy()
})
