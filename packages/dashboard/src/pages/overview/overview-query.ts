import { graphql } from '../../generated/gql.ts'

/** The whole overview in one question. Each part of the page says in its own fragment what it needs. */
export const overviewQuery = graphql(`
  query Overview(
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
    cards: kpis(
      council: $council
      metrics: [MEETINGS_HELD, EVENTS_HELD, PROPOSALS_MADE, FAMILIES_ASSISTED, PERSONS_ASSISTED, PRESS_OUTLETS]
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
      ...Opening_kpi
      ...KpiCards_kpi
    }
    plan(council: $council, period: $period, region: $region, first: 60) {
      ...PlanTarget_target
    }
    meetings: kpis(council: $council, metrics: [MEETINGS_HELD], period: $period, region: $region) {
      id
      ...PeriodBlock_kpi
    }
    events: kpis(council: $council, metrics: [EVENTS_HELD], period: $period, region: $region) {
      id
      ...MeetingsSection_events
    }
    map: kpis(council: $council, metrics: [$map], period: $period, region: $region) {
      id
      metric {
        code
      }
      ...RegionBlock_kpi
    }
    proposals: kpis(council: $council, metrics: [PROPOSALS_MADE], period: $period, region: $region) {
      id
      ...ProposalsSection_kpi
    }
    assistance: kpis(
      council: $council
      metrics: [PERSONS_ASSISTED, FAMILIES_ASSISTED, SERVICES_DELIVERED]
      period: $period
      region: $region
    ) {
      id
      ...AssistanceSection_kpi
    }
  }
`)
