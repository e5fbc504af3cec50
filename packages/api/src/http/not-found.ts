import type { FastifyInstance, FastifyRequest } from 'fastify'
import { sendError } from './error-answers.ts'
import { sendMethodNotAllowed } from './other-methods.ts'

/** Nothing is here: the dashboard says so to a person and offers its pages, JSON says so to a program. Other methods are 405. */
export function answerUnknownPaths(app: FastifyInstance, hasDashboard: boolean): void {
  app.setNotFoundHandler(async (request, reply) => {
    if (!isRead(request)) return sendMethodNotAllowed(reply, ['GET', 'HEAD'])
    if (hasDashboard && looksLikePage(request)) return reply.code(404).sendFile('index.html')
    return sendError(reply, { code: 'NOT_FOUND', message: 'There is nothing at this address.' })
  })
}

function isRead({ method }: FastifyRequest): boolean {
  return method === 'GET' || method === 'HEAD'
}

function looksLikePage({ url, headers }: FastifyRequest): boolean {
  const [path = ''] = url.split('?')
  return !path.includes('.') && (headers.accept ?? '').includes('text/html')
}
