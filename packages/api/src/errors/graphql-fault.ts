import { GraphQLError } from 'graphql'
import type { PublicError } from './public-error.ts'
import { shortened } from './shortened.ts'

/**
 * What Apollo Server and graphql-js refuse on a client's account. Their sentences speak of the document and its
 * variables only, so they pass; any other GraphQL error is ours and stays private (null).
 */
export function graphqlFault(error: unknown): PublicError | null {
  if (!(error instanceof GraphQLError)) return null
  const message = shortened(error.message)
  switch (error.extensions.code) {
    case 'GRAPHQL_PARSE_FAILED':
      return isTokenLimit(message) ? TOO_MANY_TOKENS : { code: 'GRAPHQL_PARSE_FAILED', message }
    case 'GRAPHQL_VALIDATION_FAILED':
      return { code: 'GRAPHQL_VALIDATION_FAILED', message }
    case 'BAD_USER_INPUT':
      return { code: 'BAD_VALUE', message }
    case 'PERSISTED_QUERY_NOT_SUPPORTED':
      return { code: 'PERSISTED_QUERY_NOT_SUPPORTED', message, remedy: 'Send the whole document in "query".' }
    case 'BAD_REQUEST':
    case 'OPERATION_RESOLUTION_FAILURE':
      return { code: 'BAD_REQUEST', message }
    default:
      return null
  }
}

const TOO_MANY_TOKENS: PublicError = {
  code: 'TOO_EXPENSIVE',
  message: 'The document has too many tokens.',
  remedy: 'Ask in several requests, or move repeated selections into fragments.',
}

/** graphql-js marks this syntax error by its wording alone ("more that" is its spelling). */
function isTokenLimit(message: string): boolean {
  return /Document contains more tha[tn] \d+ tokens/.test(message)
}
