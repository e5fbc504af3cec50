import type { ApolloServer } from '@apollo/server'
import { fastifyApolloHandler } from '@as-integrations/fastify'
import type { FastifyInstance } from 'fastify'
import type { AdmissionGate } from './admission-gate.ts'
import type { OperationContext } from './finish-answers.ts'
import type { Limits } from './limits.ts'
import { refuseOtherMethods } from './other-methods.ts'
import { patience } from './patience.ts'
import type { Readiness } from './readiness.ts'

interface GraphqlOptions {
  readonly apollo: ApolloServer<OperationContext>
  readonly gate: AdmissionGate
  readonly readiness: Readiness
  readonly createContext: () => object
  readonly limits: Limits
}

/** POST /graphql, and only POST. Parsing, validation and execution all happen behind the gate. */
export function serveGraphql(
  app: FastifyInstance,
  { apollo, gate, readiness, createContext, limits }: GraphqlOptions,
): void {
  const answer = fastifyApolloHandler(apollo, {
    context: async (request) => ({ ...createContext(), requestId: request.id }),
  })

  app.post('/graphql', async (request, reply) => {
    reply.header('cache-control', 'no-store')
    const waiting = patience(request.socket, readiness, limits)
    try {
      return await gate.run(async () => answer.call(app, request, reply), waiting.signal)
    } finally {
      waiting.end()
    }
  })

  refuseOtherMethods(app, '/graphql', ['POST'])
}
