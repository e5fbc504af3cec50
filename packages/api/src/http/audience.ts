import type { FastifyRequest } from 'fastify'

/** Who asks. What is answered to one audience is never shown to another. */
export type Audience = 'PUBLIC'

/** Nobody signs in yet. */
export function audienceOf(_request: FastifyRequest): Audience {
  return 'PUBLIC'
}
