import { graphql } from '../../generated/gql.ts'

export const metricsQuery = graphql(`
  query Metrics($locale: Locale!) {
    metrics {
      code
      additive
      ...MetricEntry_metric
    }
  }
`)
