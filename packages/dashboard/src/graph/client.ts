import { ApolloClient, ApolloLink, HttpLink } from '@apollo/client'
import { tap } from 'rxjs'
import { NoCache } from './no-cache.ts'

/** The server that served this page answers its questions. Who asks may give a `told` in the context of the question. */
export function createClient(): ApolloClient {
  return new ApolloClient({
    link: ApolloLink.from([tellVersion, http]),
    cache: new NoCache(),
    defaultOptions: { query: { fetchPolicy: 'no-cache' } },
  })
}

const http = new HttpLink({
  uri: '/graphql',
  fetch: (address, options) => fetchInTime(address, options),
  // The build leaves only the text of a question, see `inline-documents.ts`; tests know its fields.
  print: (document, print) => document.loc?.source.body ?? print(document),
  includeUnusedVariables: true,
})

/** Writes into `told.version` which data an answer is of, as the server names it. */
const tellVersion = new ApolloLink((operation, forward) =>
  forward(operation).pipe(
    tap(() => {
      const { response, told } = operation.getContext()
      if (told && response instanceof Response) told.version = response.headers.get('x-data-version')
    }),
  ),
)

/** A little more than the server itself takes before it gives up on a question, in milliseconds. */
const PATIENCE = 20_000

/** Browsers wait for an answer without an end; readers are told that none came. */
const fetchInTime: typeof fetch = (address, { signal, ...options } = {}) => {
  const signals = [AbortSignal.timeout(PATIENCE), ...(signal ? [signal] : [])]
  return fetch(address, { ...options, signal: AbortSignal.any(signals) })
}
