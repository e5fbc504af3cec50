import { graphql } from '../generated/gql.ts'

/** Asked when the address names no period: the newest term that a document sums up is where a reader begins. */
export const reportedTermQuery = graphql(`
  query ReportedTerm($council: String!) {
    reportedTotals(council: $council, first: 100, orderBy: NEWEST_FIRST) {
      nodes {
        id
        term {
          id
          key
        }
      }
    }
  }
`)
