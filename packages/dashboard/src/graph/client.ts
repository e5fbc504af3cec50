import { ApolloClient, HttpLink, InMemoryCache } from '@apollo/client'

/** The server that served this page answers its questions. */
export function createClient(): ApolloClient {
  return new ApolloClient({
    link: new HttpLink({ uri: '/graphql' }),
    cache: new InMemoryCache({
      possibleTypes: {
        CouncilRecord: ['AssistanceActivity', 'Meeting', 'PressItem', 'Proposal', 'ReportedTotal'],
        Record: ['AssistanceActivity', 'Meeting', 'PressItem', 'Proposal', 'ReportedTotal'],
      },
      typePolicies: { Metric: { keyFields: ['code'] } },
    }),
  })
}
