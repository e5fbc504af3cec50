import type { ApolloClient, OperationVariables, TypedDocumentNode } from '@apollo/client'
import { CombinedGraphQLErrors } from '@apollo/client/errors'
import { ApolloLink } from '@apollo/client/link'
import { BaseHttpLink } from '@apollo/client/link/http'
import { firstValueFrom } from 'rxjs'
import { fetchInTime } from './fetch-in-time.ts'
import { takeFirst } from './first-question.ts'

export interface ServerAnswer<Data> {
  readonly data: Data
  /** The data that it is of, as the server names it; null where the server does not know. */
  readonly version: string | null
}

/**
 * Asks the server that served this page, by Apollo's link alone: its client with a normalised cache took a slow phone
 * 400 ms to ask and to take the answer apart, and found nothing to share, as a figure belongs to one question.
 * @throws what `failureOf` puts into words
 */
export async function askServer<Data, Variables extends OperationVariables>(
  query: TypedDocumentNode<Data, Variables>,
  variables: Variables,
): Promise<ServerAnswer<Data>> {
  let version: string | null = null
  const fetchAndTell: typeof fetch = async (address, options) => {
    const response = (await takeFirst(options?.body)) ?? (await fetchInTime(address, options))
    version = response.headers.get('x-data-version')
    return response
  }
  const link = new BaseHttpLink({
    uri: '/graphql',
    fetch: fetchAndTell,
    // The build leaves only the text of a question, see `inline-documents.ts`; tests know its fields.
    print: (document, print) => document.loc?.source.body ?? print(document),
    includeUnusedVariables: true,
  })
  const result = await firstValueFrom(ApolloLink.execute(link, { query, variables }, { client: NO_CLIENT }))
  if (result.errors) throw new CombinedGraphQLErrors(result)
  // The server answers what was asked, as its schema says, from which the types are made.
  return { data: result.data as Data, version }
}

// Of all links only this one asks nothing of the client whose question it sends.
const NO_CLIENT = null as unknown as ApolloClient
