import { ApolloClient, HttpLink, InMemoryCache } from '@apollo/client'

/** The server that served this page answers its questions. */
export function createClient(): ApolloClient {
  return new ApolloClient({
    link: new HttpLink({ uri: '/graphql' }),
    cache: new InMemoryCache({
      possibleTypes: {
        CouncilRecord: [...RECORDS, 'Election'],
        Record: RECORDS,
      },
      typePolicies: { Metric: { keyFields: ['code'] } },
    }),
  })
}

const RECORDS = [
  'Agreement',
  'AssistanceActivity',
  'Meeting',
  'PressItem',
  'Project',
  'Proposal',
  'ReportedTotal',
]
