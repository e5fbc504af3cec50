import type { OneRecordQueryVariables } from '../../generated/graphql.ts'
import { answers } from '../../graph/answers.ts'
import { oneRecordQuery } from './one-record-query.ts'

/** Asks for a record ahead of time; the answer then waits among the answers. */
export function prefetchRecord(variables: OneRecordQueryVariables): void {
  answers.askAhead(oneRecordQuery, variables)
}
