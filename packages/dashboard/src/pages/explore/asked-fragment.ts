import { graphql } from '../../generated/gql.ts'

export const askedFragment = graphql(`
  fragment Asked_preview on Preview {
    question(locale: $locale)
    rows
    cells
    cost
    route
  }
`)
