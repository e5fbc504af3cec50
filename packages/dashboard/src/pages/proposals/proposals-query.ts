import { graphql } from '../../generated/gql.ts'

/** The whole page in one question. Each part of the page says in its own fragment what it needs. */
export const proposalsQuery = graphql(`
  query Proposals(
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
    plan(council: $council, metrics: [PROPOSALS_MADE, PROPOSALS_DECIDED, PROPOSALS_ACCEPTED, PROPOSALS_WAITING], period: $period, region: $region, first: 40) {
      ...PlanTarget_target
    }
    cards: kpis(
      council: $council
      metrics: [
        PROPOSALS_MADE
        PROPOSALS_DECIDED
        PROPOSALS_ACCEPTED
        ACCEPTANCE_RATE
        MEDIAN_DAYS_TO_ANSWER
        PROPOSALS_WAITING
      ]
      period: $period
      region: $region
      compare: $compare
    ) {
      id
      ...Scope_kpi
      ...KpiCards_kpi
    }
    made: kpis(council: $council, metrics: [PROPOSALS_MADE], period: $period, region: $region) {
      id
      figure {
        state
      }
      ...ProposalsOpening_kpi
      ...PipelineBlock_kpi
      ...SubjectBlocks_kpi
      ...PeriodBlock_kpi
    }
    answering: kpis(
      council: $council
      metrics: [MEDIAN_DAYS_TO_ANSWER, ACCEPTANCE_RATE]
      period: $period
      region: $region
    ) {
      id
      metric {
        code
      }
      ...PeriodBlock_kpi
    }
    waiting: proposals(
      council: $council
      first: 20
      orderBy: OLDEST_FIRST
      filter: { period: $period, region: $region, statuses: [SUBMITTED], councilRoles: [ORGANIZER, SUPPORTER] }
    ) {
      ...WaitingList_connection
    }
    answered: proposals(
      council: $council
      first: 12
      orderBy: NEWEST_FIRST
      filter: {
        period: $period
        region: $region
        statuses: [ACCEPTED, PARTLY_ACCEPTED, REJECTED, IMPLEMENTED]
        councilRoles: [ORGANIZER, SUPPORTER]
      }
    ) {
      ...AnswerList_connection
    }
  }
`)
