import { graphql } from '../generated/gql.ts'

/** What the page offers to choose from; asked once per language. */
export const frameQuery = graphql(`
  query Frame($locale: Locale!) {
    councils {
      id
      key
      name(locale: $locale)
      synthetic
      today
      establishedOn
      terms {
        id
        key
        number
        name(locale: $locale)
        from
        to
        reportedTotals
      }
    }
    economicRegions: regions(level: ECONOMIC_REGION) {
      id
      code
      name(locale: $locale)
    }
    districts: regions(level: DISTRICT) {
      id
      code
      name(locale: $locale)
    }
  }
`)
