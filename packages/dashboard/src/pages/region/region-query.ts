import { graphql } from '../../generated/gql.ts'
import type { PageQuestion } from '../../question/page-question.ts'

/** The whole page of one region in one question. `ever` says what there is where the period has nothing. */
export const regionQuery = graphql(`
  query Region(
    $council: String!
    $period: PeriodInput!
    $region: String!
    $compare: ComparisonMode
    $grain: Grain!
    $locale: Locale!
  ) {
    council(key: $council) {
      ...Scope_council
    }
    cards: kpis(
      council: $council
      metrics: [EVENTS_HELD, ATTENDANCE, PROPOSALS_MADE, FAMILIES_ASSISTED, PERSONS_ASSISTED, SERVICES_DELIVERED]
      period: $period
      region: $region
      compare: $compare
    ) {
      id
      region {
        ...RegionFacts_region
      }
      ...Scope_kpi
      ...RegionOpening_kpi
      ...KpiCards_kpi
    }
    ever: kpis(
      council: $council
      metrics: [EVENTS_HELD, PROPOSALS_MADE, FAMILIES_ASSISTED, PERSONS_ASSISTED]
      period: { relative: ALL }
      region: $region
    ) {
      id
      ...RegionOpening_kpi
    }
    closer: kpis(council: $council, metrics: [EVENTS_HELD, PERSONS_ASSISTED], period: $period, region: $region) {
      id
      metric {
        code
      }
      figure {
        state
      }
      ...PeriodBlock_kpi
      ...DistrictBlock_kpi
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

/** The question of the whole page, asked of one region. */
export function regionVariables(question: PageQuestion, region: string) {
  return { ...question, region }
}
