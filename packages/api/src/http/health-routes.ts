import type { FastifyInstance } from 'fastify'
import type { Readiness } from './readiness.ts'

/** `/health/live`: the process runs. `/health/ready`: it can answer questions. Neither waits at the admission gate. */
export function serveHealth(app: FastifyInstance, readiness: Readiness): void {
  app.get('/health/live', async (_request, reply) => {
    reply.header('cache-control', 'no-store')
    return { status: 'live' }
  })

  app.get('/health/ready', async (_request, reply) => {
    const isReady = await readiness.isReady()
    reply.header('cache-control', 'no-store').code(isReady ? 200 : 503)
    return { status: isReady ? 'ready' : 'not ready' }
  })
}
