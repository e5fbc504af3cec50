import type { ApolloClient } from '@apollo/client'
import type { OneRecordQueryVariables } from '../../generated/graphql.ts'
import { oneRecordQuery } from './one-record-query.ts'

/** Asks for a record ahead of time; the answer then waits in the client's cache. */
export async function prefetchRecord(
  client: ApolloClient,
  variables: OneRecordQueryVariables,
): Promise<void> {
  await client.query({ query: oneRecordQuery, variables })
}
