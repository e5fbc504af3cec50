import { graphql } from '../../generated/gql.ts'

/** Asked only when nothing is recorded for what was asked: the years that have something, in the same place. */
export const nearestQuery = graphql(`
  query Nearest($council: String!, $region: String, $locale: Locale!) {
    kpis(
      council: $council
      metrics: [EVENTS_HELD, PROPOSALS_MADE, FAMILIES_ASSISTED, PERSONS_ASSISTED]
      period: { relative: ALL }
      region: $region
    ) {
      id
      series(grain: YEAR) {
        ...ShownCells_set
      }
    }
  }
`)
