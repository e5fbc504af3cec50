import { graphql } from '../../generated/gql.ts'

/** The whole page in one question. Each part of the page says in its own fragment what it needs. */
export const assistanceQuery = graphql(`
  query Assistance(
    $council: String!
    $period: PeriodInput!
    $region: String
    $compare: ComparisonMode
    $grain: Grain!
    $map: MetricCode!
    $locale: Locale!
  ) {
    council(key: $council) {
      ...Scope_council
    }
    assistanceTypes {
      id
      code
    }
    plan(council: $council, metrics: [PERSONS_ASSISTED, FAMILIES_ASSISTED, SERVICES_DELIVERED], period: $period, region: $region, first: 40) {
      ...PlanTarget_target
    }
    cards: kpis(
      council: $council
      metrics: [PERSONS_ASSISTED, FAMILIES_ASSISTED, SERVICES_DELIVERED]
      period: $period
      region: $region
      compare: $compare
    ) {
      id
      metric {
        code
        label(locale: $locale)
      }
      ...Scope_kpi
      ...KpiCards_kpi
    }
    helped: kpis(
      council: $council
      metrics: [PERSONS_ASSISTED, FAMILIES_ASSISTED]
      period: $period
      region: $region
    ) {
      id
      figure {
        state
      }
      metric {
        code
      }
      ...AssistanceOpening_kpi
      ...ServicesSentence_kpi
      ...TypeBlock_kpi
      ...HeatBlock_kpi
      ...PeriodBlock_kpi
    }
    services: kpis(council: $council, metrics: [SERVICES_DELIVERED], period: $period, region: $region) {
      id
      ...ServicesSentence_kpi
      ...TrendBlock_kpi
    }
    byTypeAndGroup: analyze(
      input: {
        council: $council
        metrics: [PERSONS_ASSISTED, FAMILIES_ASSISTED]
        period: $period
        region: $region
        by: [ASSISTANCE_TYPE, BENEFICIARY_GROUP]
      }
    ) {
      ...AnalysisGrid_analysis
    }
    byPeriodAndType: analyze(
      input: {
        council: $council
        metrics: [SERVICES_DELIVERED]
        period: $period
        region: $region
        grain: $grain
        by: [ASSISTANCE_TYPE]
      }
    ) {
      ...AnalysisGrid_analysis
    }
    map: kpis(council: $council, metrics: [$map], period: $period, region: $region) {
      id
      metric {
        code
      }
      ...RegionBlock_kpi
    }
  }
`)
