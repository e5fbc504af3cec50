import cors from '@fastify/cors'
import type { FastifyInstance } from 'fastify'

/** Pages of the listed origins may ask; an origin that is not listed gets no header at all. */
export async function allowOrigins(app: FastifyInstance, origins: readonly string[]): Promise<void> {
  if (origins.length === 0) return
  await app.register(cors, {
    origin: [...origins],
    methods: ['POST'],
    allowedHeaders: ['content-type', 'if-none-match'],
    exposedHeaders: ['x-request-id', 'x-data-version', 'etag', 'retry-after'],
    maxAge: 600,
  })
}
