import { type ApolloServer, HeaderMap } from '@apollo/server'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { AdmissionGate } from './admission-gate.ts'
import type { OperationContext } from './finish-answers.ts'
import { refuseOtherMethods } from './other-methods.ts'
import type { Patience } from './patience.ts'

interface GraphqlOptions {
  readonly apollo: ApolloServer<OperationContext>
  readonly gate: AdmissionGate
  readonly patience: Patience
  /** What resolvers know; the signal aborts when nobody waits for the answer any more. */
  readonly createContext: (signal: AbortSignal) => object
}

/** POST /graphql, and only POST. Parsing, validation and execution all happen behind the gate. */
export function serveGraphql(
  app: FastifyInstance,
  { apollo, gate, patience, createContext }: GraphqlOptions,
): void {
  app.post('/graphql', async (request, reply) => {
    reply.header('cache-control', 'no-store')
    const { signal, startWork, end } = patience.begin(request.socket)
    const context = () => ({ ...createContext(signal), requestId: request.id })
    const work = () => {
      startWork()
      return ask(apollo, request, context)
    }
    try {
      return send(reply, await gate.run(work, signal))
    } finally {
      end()
    }
  })

  refuseOtherMethods(app, '/graphql', ['POST'])
}

type Answer = Awaited<ReturnType<ApolloServer['executeHTTPGraphQLRequest']>>

function ask(
  apollo: ApolloServer<OperationContext>,
  { method, headers, body }: FastifyRequest,
  context: () => OperationContext,
): Promise<Answer> {
  const told = new HeaderMap()
  for (const name of ['content-type', 'accept'] as const) {
    const value = headers[name]
    if (value !== undefined) told.set(name, value)
  }
  return apollo.executeHTTPGraphQLRequest({
    httpGraphQLRequest: { method, headers: told, search: '', body },
    context: async () => context(),
  })
}

function send(reply: FastifyReply, { status = 200, headers, body }: Answer): string {
  for (const [name, value] of headers) reply.header(name, value)
  reply.code(status)
  // Answers come in pieces only for @defer and @stream, which the schema does not have.
  return body.kind === 'complete' ? body.string : ''
}
