import type { FastifyInstance, FastifyRequest } from 'fastify'
import { refuseOtherMethods } from '../other-methods.ts'
import type { ChangeStreams } from './change-streams.ts'

/**
 * GET /changes tells, as server-sent events, when there are other figures to ask for. An event `version` carries the
 * name of the data, the same as the header X-Data-Version of every answer.
 */
export function serveChanges(
  app: FastifyInstance,
  streams: ChangeStreams,
  audienceOf: (request: FastifyRequest) => string,
): void {
  app.get('/changes', { compress: false, exposeHeadRoute: false }, async (request, reply) => {
    // Every audience is told of the same data until releases come; who is none is turned away here.
    audienceOf(request)
    const lastId = request.headers['last-event-id']
    const stream = streams.open(typeof lastId === 'string' ? lastId : null)
    return reply
      .type('text/event-stream; charset=utf-8')
      .header('cache-control', 'no-store, no-transform')
      .header('x-accel-buffering', 'no')
      .send(stream)
  })
  refuseOtherMethods(app, '/changes', ['GET'])
  app.addHook('preClose', async () => streams.close())
}
