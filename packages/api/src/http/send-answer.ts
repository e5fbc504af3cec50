import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Answer } from './response-cache/answer.ts'
import { bestEncoding } from './response-cache/encodings.ts'
import { alreadyHas } from './response-cache/if-none-match.ts'

/** RFC 9110 has 304 for GET and HEAD; a client that sends the condition with a question by POST understands it all the same. */
export async function sendAnswer(
  request: FastifyRequest,
  reply: FastifyReply,
  answer: Answer,
): Promise<FastifyReply> {
  const { headers, body } = await answer.as(bestEncoding(request.headers['accept-encoding']))
  reply.headers(headers).header('vary', ['Accept, Accept-Encoding', ...alsoVaries(reply)].join(', '))
  if (!alreadyHas(request.headers['if-none-match'], headers.etag)) return reply.code(answer.status).send(body)
  return reply.removeHeader('content-length').removeHeader('content-encoding').code(304).send()
}

/** Listed origins make answers differ by origin too. */
function alsoVaries(reply: FastifyReply): readonly string[] {
  const vary = reply.getHeader('vary')
  return typeof vary === 'string' ? [vary] : []
}
