import { graphql } from '../generated/gql.ts'

export const recordListFragment = graphql(`
  fragment RecordList_connection on EvidenceConnection {
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
`)

/**
 * The records that one figure was made from, and their sources; the breakdown only gives a category its name. The
 * records of a cell of several axes, or under filters, come from an analysis.
 */
export const recordsQuery = graphql(`
  query Records(
    $council: String!
    $metric: MetricCode!
    $period: PeriodInput!
    $region: String
    $cell: CellInput
    $analysis: AnalyzeInput!
    $members: [String!]
    $ofAnalysis: Boolean!
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
      records(cell: $cell, straddling: $straddling, first: $first, after: $after) @skip(if: $ofAnalysis) {
        ...RecordList_connection
      }
    }
    analyze(input: $analysis) @include(if: $ofAnalysis) {
      columns {
        axes {
          members {
            code
            label(locale: $locale)
          }
        }
      }
      records(metric: $metric, cell: $members, first: $first, after: $after) {
        ...RecordList_connection
      }
    }
  }
`)
