import type { AnalyzeInput } from '../../../generated/graphql.ts'
import { typescriptCode } from './typescript-code.ts'

/** The question as programs ask it. */
export interface QuestionCode {
  readonly query: string
  /** JSON, laid out for people. */
  readonly variables: string
  readonly curl: string
  readonly typescript: string
}

interface Asked {
  readonly input: AnalyzeInput
  /** EN, AZ or RU: the language of the words in the answer. */
  readonly locale: string
  /** Where the API is: https://example.org */
  readonly origin: string
}

export function questionCode({ input, locale, origin }: Asked): QuestionCode {
  const variables = { input, locale }
  const laidOut = JSON.stringify(variables, null, 2)
  return {
    query: QUERY,
    variables: laidOut,
    curl: curlOf(JSON.stringify({ query: QUERY, variables }), origin),
    typescript: typescriptCode(QUERY, laidOut, origin),
  }
}

/** In columns, which stay cheap however many rows there are. */
const QUERY = `query Analysis($input: AnalyzeInput!, $locale: Locale!) {
  analyze(input: $input) {
    columns {
      axes {
        members {
          code
          label(locale: $locale)
        }
        positions
      }
      metrics {
        metric {
          code
          label(locale: $locale)
        }
        figures {
          unit
          values
          lows
          highs
          states
          display(locale: $locale)
        }
      }
    }
    totals {
      metric {
        code
      }
      figure {
        displayWithUnit(locale: $locale)
      }
    }
    receipt {
      asOf
      citation(locale: $locale)
    }
  }
}
`

/** A shell ends a text in single quotes at the next one; the text goes on behind an escaped one. */
function curlOf(body: string, origin: string): string {
  return `curl '${origin}/graphql' \\
  --header 'Content-Type: application/json' \\
  --data '${body.replaceAll("'", `'\\''`)}'
`
}
