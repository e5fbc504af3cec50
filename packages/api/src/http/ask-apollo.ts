import { type ApolloServer, HeaderMap } from '@apollo/server'
import type { FastifyRequest } from 'fastify'
import type { OperationContext } from './finish-answers.ts'
import type { AnswerParts } from './response-cache/answer.ts'

/** A question as it is posted to /graphql. */
export type PostedQuestion = Pick<FastifyRequest, 'method' | 'headers' | 'body'>

/** Parses, validates and executes; faults of the question are answers too. */
export async function askApollo(
  apollo: ApolloServer<OperationContext>,
  { method, headers, body }: PostedQuestion,
  contextValue: OperationContext,
): Promise<AnswerParts> {
  const told = new HeaderMap()
  for (const name of ['content-type', 'accept'] as const) {
    const value = headers[name]
    if (value !== undefined) told.set(name, value)
  }
  const answer = await apollo.executeHTTPGraphQLRequest({
    httpGraphQLRequest: { method, headers: told, search: '', body },
    context: async () => contextValue,
  })
  // Answers in pieces are for @defer and @stream, which the schema does not have.
  const content = answer.body.kind === 'complete' ? answer.body.string : ''
  return { status: answer.status ?? 200, headers: Object.fromEntries(answer.headers), content }
}
