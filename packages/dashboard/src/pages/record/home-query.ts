import { graphql } from '../../generated/gql.ts'

/** How much there is of everything and, where the reader looks for something, what is called like it. */
export const homeQuery = graphql(`
  query RecordHome($council: String!, $text: String!, $looks: Boolean!, $after: String, $locale: Locale!) {
    council(key: $council) {
      ...RecordCouncil_council
    }
    meetings(council: $council) {
      totalCount
    }
    proposals(council: $council) {
      totalCount
    }
    assistance(council: $council) {
      totalCount
    }
    press: pressItems(council: $council) {
      totalCount
    }
    totals: reportedTotals(council: $council) {
      totalCount
    }
    projects(council: $council) {
      totalCount
    }
    agreements(council: $council) {
      totalCount
    }
    sources(council: $council) {
      totalCount
    }
    search(council: $council, text: $text, first: 20, after: $after) @include(if: $looks) {
      ...FoundThings_search
    }
  }
`)
