import { ApolloClient, ApolloLink, HttpLink, InMemoryCache } from '@apollo/client'
import type { AnswerLog } from './answer-log.ts'

/** The server that served this page answers its questions; each answer is noted in the log. */
export function createClient(log: AnswerLog): ApolloClient {
  return new ApolloClient({
    link: ApolloLink.from([log.link(), new HttpLink({ uri: '/graphql', fetch: fetchInTime })]),
    cache: new InMemoryCache({
      possibleTypes: {
        CouncilRecord: [...RECORDS, 'Election'],
        Record: RECORDS,
      },
      typePolicies: { Metric: { keyFields: ['code'] } },
    }),
  })
}

/** A little more than the server itself takes before it gives up on a question, in milliseconds. */
const PATIENCE = 20_000

/** Browsers wait for an answer without an end; readers are told that none came. */
const fetchInTime: typeof fetch = (address, { signal, ...options } = {}) => {
  const signals = [AbortSignal.timeout(PATIENCE), ...(signal ? [signal] : [])]
  return fetch(address, { ...options, signal: AbortSignal.any(signals) })
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
