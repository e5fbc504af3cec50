import { graphql } from '../../generated/gql.ts'

/** The whole page in one question. Each part of the page says in its own fragment what it needs. */
export const councilQuery = graphql(`
  query Council($council: String!, $locale: Locale!) {
    council(key: $council) {
      id
      ...CouncilOpening_council
      terms {
        id
        ...TermItem_term
      }
      elections(first: 50) {
        id
        councilRole
        ...ElectionItem_election
      }
      workingBodies(first: 50) {
        id
        ...WorkingBodyItem_body
      }
      legalInstruments(first: 50) {
        id
        role
        ...InstrumentItem_instrument
      }
    }
  }
`)
