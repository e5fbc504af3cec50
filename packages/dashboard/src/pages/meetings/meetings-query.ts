import { graphql } from '../../generated/gql.ts'

/** The whole page in one question. Each part of the page says in its own fragment what it needs. */
export const meetingsQuery = graphql(`
  query Meetings(
    $council: String!
    $period: PeriodInput!
    $region: String
    $compare: ComparisonMode
    $grain: Grain!
    $locale: Locale!
  ) {
    council(key: $council) {
      ...Scope_council
    }
    plan(council: $council, metrics: [MEETINGS_HELD, EVENTS_HELD, ATTENDANCE], period: $period, region: $region, first: 40) {
      ...PlanTarget_target
    }
    cards: kpis(
      council: $council
      metrics: [MEETINGS_HELD, EVENTS_HELD, ATTENDANCE, QUESTIONS_ASKED, QUESTIONS_ANSWERED]
      period: $period
      region: $region
      compare: $compare
    ) {
      id
      ...Scope_kpi
      ...MeetingsOpening_kpi
      ...KpiCards_kpi
    }
    meetings: kpis(council: $council, metrics: [MEETINGS_HELD], period: $period, region: $region) {
      id
      ...PeriodBlock_kpi
    }
    byKind: kpis(
      council: $council
      metrics: [EVENTS_HELD, ATTENDANCE, QUESTIONS_ASKED]
      period: $period
      region: $region
    ) {
      id
      metric {
        code
      }
      ...KindBlock_kpi
    }
    attendance: kpis(council: $council, metrics: [ATTENDANCE], period: $period, region: $region) {
      id
      figure {
        state
      }
      ...PeriodBlock_kpi
    }
    held: meetings(
      council: $council
      first: 20
      orderBy: NEWEST_FIRST
      filter: {
        period: $period
        region: $region
        eventStatuses: [HELD]
        councilRoles: [ORGANIZER, SUPPORTER]
      }
    ) {
      ...MeetingList_connection
    }
  }
`)
