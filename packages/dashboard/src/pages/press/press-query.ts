import { graphql } from '../../generated/gql.ts'

/**
 * The whole page in one question. Agreements and projects are asked for whatever the period: documents date few of
 * them, and what has no date lies in no period. Work of others that is kept for context is left out.
 */
export const pressQuery = graphql(`
  query Press(
    $council: String!
    $period: PeriodInput!
    $region: String
    $compare: ComparisonMode
    $grain: Grain!
    $locale: Locale!
  ) {
    council(key: $council) {
      ...Scope_council
      organization {
        id
      }
    }
    cards: kpis(
      council: $council
      metrics: [PRESS_OUTLETS, PRESS_PUBLICATIONS, AGREEMENTS_SIGNED, PROJECTS_RUNNING]
      period: $period
      region: $region
      compare: $compare
    ) {
      id
      ...Scope_kpi
      ...PressOpening_kpi
      ...KpiCards_kpi
    }
    publications: kpis(
      council: $council
      metrics: [PRESS_PUBLICATIONS]
      period: $period
      region: $region
    ) {
      id
      figure {
        state
      }
      ...OutletBlock_kpi
      ...PeriodBlock_kpi
    }
    pressItems(
      council: $council
      first: 20
      filter: {
        period: $period
        region: $region
        councilRoles: [ORGANIZER, SUPPORTER, PARTICIPANT, SUBJECT]
        channelKinds: [PRESS_OUTLET]
      }
    ) {
      ...PressList_connection
    }
    events: meetings(
      council: $council
      first: 100
      orderBy: NEWEST_FIRST
      filter: {
        period: $period
        region: $region
        eventStatuses: [HELD]
        councilRoles: [ORGANIZER, SUPPORTER]
      }
    ) {
      ...JointEvents_connection
    }
    agreements(
      council: $council
      first: 20
      filter: { councilRoles: [ORGANIZER, SUPPORTER, PARTICIPANT, SUBJECT] }
    ) {
      ...AgreementList_connection
    }
    projects(
      council: $council
      first: 20
      filter: { councilRoles: [ORGANIZER, SUPPORTER, PARTICIPANT, SUBJECT] }
    ) {
      ...ProjectList_connection
    }
  }
`)
