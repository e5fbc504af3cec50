import type { ApolloServer } from '@apollo/server'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { AdmissionGate } from './admission-gate.ts'
import { askApollo } from './ask-apollo.ts'
import type { OperationContext } from './finish-answers.ts'
import { refuseOtherMethods } from './other-methods.ts'
import type { Answer } from './response-cache/answer.ts'
import { bestEncoding } from './response-cache/encodings.ts'
import { alreadyHas } from './response-cache/if-none-match.ts'
import { questionKey } from './response-cache/question-key.ts'
import type { ResponseCache } from './response-cache/response-cache.ts'
import type { SharedWork } from './shared-work.ts'

interface GraphqlOptions {
  readonly apollo: ApolloServer<OperationContext>
  readonly gate: AdmissionGate
  readonly cache: ResponseCache
  readonly sharedWork: SharedWork<Answer>
  readonly createContext: (signal: AbortSignal) => object
  readonly dataVersion: () => string | null
  readonly audienceOf: (request: FastifyRequest) => string
  readonly clock: () => Date
}

/**
 * POST /graphql, and only POST. A question that has an answer is answered with it; parsing, validation and execution
 * of all others happen behind the gate, once for all who ask the same at the same time.
 */
export function serveGraphql(app: FastifyInstance, options: GraphqlOptions): void {
  const { apollo, gate, cache, sharedWork, createContext, dataVersion, audienceOf, clock } = options

  app.post('/graphql', { compress: false }, async (request, reply) => {
    const version = dataVersion()
    const key = version === null ? null : keyOf(request, version)
    const known = key === null ? null : cache.find(key)
    return send(request, reply, known ?? (await workOut(request, version, key)))
  })

  refuseOtherMethods(app, '/graphql', ['POST'])

  function keyOf(request: FastifyRequest, version: string): string | null {
    const { accept = '' } = request.headers
    return questionKey(request.body, {
      audience: audienceOf(request),
      dataVersion: version,
      now: clock(),
      accept,
    })
  }

  function workOut(request: FastifyRequest, asOf: string | null, key: string | null): Promise<Answer> {
    return sharedWork.ask(key, request.socket, ({ signal, startWork }) =>
      gate.run(async () => {
        startWork()
        // The context reads the data in the same turn of the event loop.
        const version = dataVersion()
        const context = { ...createContext(signal), requestId: request.id, dataVersion: version }
        const answer = await askApollo(apollo, request, context)
        const isOfKey = key !== null && version !== null && version === asOf
        if (isOfKey && answer.isLasting) cache.keep(key, answer, version)
        return answer
      }, signal),
    )
  }
}

/** RFC 9110 has 304 for GET and HEAD; a client that sends the condition with a question by POST understands it all the same. */

async function send(request: FastifyRequest, reply: FastifyReply, answer: Answer): Promise<FastifyReply> {
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
