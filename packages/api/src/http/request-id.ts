import { randomUUID } from 'node:crypto'
import type { FastifyInstance } from 'fastify'

/** Ids are ours: a client's own would let it write into our log. */
export const newRequestId: () => string = randomUUID

/** Every answer tells its id, so that a reader's complaint can be found in the log. */
export function showRequestId(app: FastifyInstance): void {
  app.addHook('onRequest', (request, reply, done) => {
    reply.header('x-request-id', request.id)
    done()
  })
}
