import type { ComponentType } from 'react'
import type { Locale } from '../generated/graphql.ts'
import type { PageQuestion } from '../question/page-question.ts'

/** What the folder of a page gives to the house. */
export interface Page {
  readonly Page: ComponentType
  /** Asks the page's question ahead of time; the answer then waits among the answers. */
  readonly prefetch: (reader: Reader) => void
}

interface Reader {
  readonly locale: Locale
  /** Null while it is not known which council and period the address means. */
  readonly question: PageQuestion | null
}
