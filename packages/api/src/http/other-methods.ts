import type { FastifyInstance, FastifyReply, FastifyRequest, HTTPMethods } from 'fastify'
import { sendError } from './error-answers.ts'

/** Answers 405 for every method of the path but the allowed ones. */
export function refuseOtherMethods(app: FastifyInstance, url: string, allowed: readonly HTTPMethods[]): void {
  const method = app.supportedMethods.filter((name) => !allowed.some((kept) => kept === name))
  const refuse = async (_request: FastifyRequest, reply: FastifyReply) => sendMethodNotAllowed(reply, allowed)
  // Whatever body there is, it is not read.
  app.route({ method, url, onRequest: refuse, handler: refuse })
}

export function sendMethodNotAllowed(reply: FastifyReply, allowed: readonly HTTPMethods[]): FastifyReply {
  return sendError(reply.header('allow', allowed.join(', ')), {
    code: 'METHOD_NOT_ALLOWED',
    message: `Only ${allowed.join(' and ')} is understood here.`,
  })
}
