import type { FastifyInstance, FastifyReply } from 'fastify'
import { statusOf } from '../errors/error-codes.ts'
import type { PublicError } from '../errors/public-error.ts'
import { translateError } from '../errors/translate-error.ts'
import type { Report } from './report.ts'

/** Errors outside GraphQL are answered in the shape of GraphQL errors, so that clients read one shape only. */
export function answerErrors(app: FastifyInstance, report: Report): void {
  app.setErrorHandler((error, request, reply) => {
    const shown = translateError(error)
    if (shown.code !== 'INTERNAL') return sendError(reply, shown)
    report(request.id, error)
    return sendError(reply, { ...shown, requestId: request.id })
  })
}

export function sendError(reply: FastifyReply, error: PublicError): FastifyReply {
  const { message, ...extensions } = error
  const status = statusOf(error.code)
  if (status === 503) reply.header('retry-after', RETRY_AFTER_SECONDS)
  return reply
    .code(status)
    .header('cache-control', 'no-store')
    .type('application/json; charset=utf-8')
    .send(JSON.stringify({ errors: [{ message, extensions }] }))
}

export const RETRY_AFTER_SECONDS = '2'
