import { graphql } from '../../generated/gql.ts'

/** The whole report in one question: every number of its sentences, tables and charts. */
export const reportQuery = graphql(`
  query Report($council: String!, $period: PeriodInput!, $region: String, $grain: Grain!, $locale: Locale!) {
    council(key: $council) {
      ...Scope_council
      ...CouncilProse_council
      ...Declared_council
    }
    figures: kpis(
      council: $council
      metrics: [
        MEETINGS_HELD
        EVENTS_HELD
        ATTENDANCE
        QUESTIONS_ASKED
        QUESTIONS_ANSWERED
        PROPOSALS_MADE
        PERSONS_ASSISTED
        FAMILIES_ASSISTED
        SERVICES_DELIVERED
        PRESS_OUTLETS
        PRESS_PUBLICATIONS
        AGREEMENTS_SIGNED
        PROJECTS_RUNNING
      ]
      period: $period
      region: $region
    ) {
      id
      ...Scope_kpi
      ...Reported_kpi
    }
    placed: kpis(
      council: $council
      metrics: [MEETINGS_HELD, EVENTS_HELD, PROPOSALS_MADE, PERSONS_ASSISTED, FAMILIES_ASSISTED, PRESS_OUTLETS]
      period: $period
      region: $region
    ) {
      id
      metric {
        code
      }
      ...Placed_kpi
      ...PeriodBlock_kpi
      ...RegionBlock_kpi
    }
    events: kpis(council: $council, metrics: [EVENTS_HELD], period: $period, region: $region) {
      id
      byKind: breakdown(by: MEETING_KIND) {
        ...ShownCells_set
      }
    }
    proposals: kpis(council: $council, metrics: [PROPOSALS_MADE], period: $period, region: $region) {
      id
      ...CategoryBlock_kpi
      byStatus: breakdown(by: PROPOSAL_STATUS) {
        ...ShownCells_set
      }
      byTheme: breakdown(by: PROPOSAL_THEME) {
        ...ShownCells_set
      }
      byDirection: breakdown(by: PROPOSAL_DIRECTION) {
        ...ShownCells_set
      }
    }
    helped: kpis(
      council: $council
      metrics: [PERSONS_ASSISTED, FAMILIES_ASSISTED]
      period: $period
      region: $region
    ) {
      id
      metric {
        code
      }
      ...CategoryBlock_kpi
      byType: breakdown(by: ASSISTANCE_TYPE) {
        ...ShownCells_set
      }
    }
    outlets: kpis(council: $council, metrics: [PRESS_OUTLETS], period: $period, region: $region) {
      id
      byChannel: breakdown(by: CHANNEL) {
        ...ShownCells_set
      }
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
    held: meetings(
      council: $council
      first: 12
      orderBy: OLDEST_FIRST
      filter: {
        period: $period
        region: $region
        eventStatuses: [HELD]
        councilRoles: [ORGANIZER, SUPPORTER]
      }
    ) {
      ...EventTable_connection
    }
  }
`)
