import type { FastifyInstance, FastifyRequest } from 'fastify'
import { sendError } from './error-answers.ts'
import { sendMethodNotAllowed } from './other-methods.ts'

/** A path that looks like a page opens the dashboard, which reads its state from the address; all else is 404, or 405 for other methods. */
export function answerUnknownPaths(app: FastifyInstance, hasDashboard: boolean): void {
  app.setNotFoundHandler(async (request, reply) => {
    if (!isRead(request)) return sendMethodNotAllowed(reply, ['GET', 'HEAD'])
    if (hasDashboard && looksLikePage(request)) return reply.sendFile('index.html')
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
