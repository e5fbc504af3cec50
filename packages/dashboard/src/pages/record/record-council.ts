import { graphql } from '../../generated/gql.ts'

export const recordCouncilFragment = graphql(`
  fragment RecordCouncil_council on Council {
    id
    name(locale: $locale)
    synthetic
    today
  }
`)
