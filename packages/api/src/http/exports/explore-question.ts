import type { AddressedAnalysis, Locale } from '@council-outcomes/figures'
import type { PostedQuestion } from '../ask-apollo.ts'

/** The analysis of an address as it would be posted to /graphql, answered in columns with all that a table tells. */
export function exploreQuestion(input: AddressedAnalysis, locale: Locale): PostedQuestion {
  return {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: { query: QUERY, variables: { input, locale: locale.toUpperCase() } },
  }
}

const QUERY = `query Explore($input: AnalyzeInput!, $locale: Locale!) {
  analyze(input: $input) {
    hasMore
    period { code label(locale: $locale) from to }
    comparison {
      mode
      current { code label(locale: $locale) }
      compared { code label(locale: $locale) }
    }
    columns {
      axes {
        axis { kind label(locale: $locale) }
        members { kind code label(locale: $locale) }
        positions
      }
      metrics {
        metric { code label(locale: $locale) }
        figures { ...columns }
        compared { ...columns }
        verdicts
      }
    }
    totals {
      metric { code }
      figure { ...figure }
      compared { ...figure }
      verdict
      straddling {
        count
        figure { ...figure }
      }
    }
    receipt {
      asOf
      dataVersion
      definitions { code label(locale: $locale) definition(locale: $locale) version }
      suppressedCells
      filters(locale: $locale)
      question(locale: $locale)
      citation(locale: $locale)
    }
  }
}

fragment columns on FigureColumns {
  unit
  values
  lows
  highs
  states
  qualifiers
  unquantified
  display(locale: $locale)
}

fragment figure on Figure {
  unit
  value
  low
  high
  state
  qualifier
  unquantified
  display(locale: $locale)
}
`
