import { graphql } from '../../generated/gql.ts'

/** The whole page in one question; `pair` is asked when the address names two regions. */
export const regionsQuery = graphql(`
  query Regions(
    $council: String!
    $period: PeriodInput!
    $region: String
    $map: MetricCode!
    $pair: Boolean!
    $locale: Locale!
  ) {
    council(key: $council) {
      ...Scope_council
    }
    metrics {
      code
      label(locale: $locale)
    }
    economicRegions: regions(level: ECONOMIC_REGION) {
      id
      code
      name(locale: $locale)
    }
    map: kpis(council: $council, metrics: [$map], period: $period, region: $region) {
      id
      metric {
        code
      }
      ...Scope_kpi
      ...RegionsOpening_kpi
      ...RegionBlock_kpi
    }
    pair: kpis(
      council: $council
      metrics: [EVENTS_HELD, ATTENDANCE, PERSONS_ASSISTED, FAMILIES_ASSISTED]
      period: $period
    ) @include(if: $pair) {
      id
      metric {
        code
      }
      ...PairBlock_kpi
    }
  }
`)
