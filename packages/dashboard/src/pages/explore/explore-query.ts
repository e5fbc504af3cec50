import { graphql } from '../../generated/gql.ts'

/**
 * One question: the plain sentence of what is asked, what else could be asked, and the answer. One request for each
 * change of the question.
 */
export const exploreQuery = graphql(`
  query Explore($input: AnalyzeInput!, $available: AvailabilityInput!, $locale: Locale!) {
    metrics {
      ...Choices_metric
    }
    availability(input: $available) {
      ...Choices_availability
    }
    preview(input: $input) {
      ...Asked_preview
    }
    analyze(input: $input) {
      ...Answer_analysis
    }
  }
`)

/** What there is to choose from, where there is no question yet or the API refuses it. */
export const choicesQuery = graphql(`
  query ExploreChoices($available: AvailabilityInput!, $isAsked: Boolean!, $locale: Locale!) {
    metrics {
      ...Choices_metric
    }
    availability(input: $available) @include(if: $isAsked) {
      ...Choices_availability
    }
  }
`)
