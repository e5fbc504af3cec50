import { graphql } from '../generated/gql.ts'

/** The records that one figure was made from, and their sources; the breakdown only gives a category its name. */
export const recordsQuery = graphql(`
  query Records(
    $council: String!
    $metric: MetricCode!
    $period: PeriodInput!
    $region: String
    $cell: CellInput
    $straddling: Boolean!
    $by: Dimension!
    $byCategory: Boolean!
    $first: Int!
    $after: String
    $locale: Locale!
  ) {
    kpis(council: $council, metrics: [$metric], period: $period, region: $region) {
      id
      metric {
        code
        label(locale: $locale)
        definition(locale: $locale)
      }
      period {
        ...ShownPeriod_period
      }
      region {
        id
        name(locale: $locale)
      }
      breakdown(by: $by) @include(if: $byCategory) {
        ...ShownCells_set
      }
      records(cell: $cell, straddling: $straddling, first: $first, after: $after) {
        totalCount
        figure {
          displayWithUnit(locale: $locale)
        }
        edges {
          cursor
          node {
            ...EvidenceItem_evidence
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`)
