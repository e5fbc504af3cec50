import { answers } from '../../graph/answers.ts'
import type { Page } from '../page.ts'
import { ExplorePage } from './explore-page.tsx'
import { choicesQuery } from './explore-query.ts'

export const page: Page = {
  Page: ExplorePage,
  prefetch: ({ locale, question }) => {
    if (question === null) return
    const available = { council: question.council, metrics: [] }
    answers.askAhead(choicesQuery, { available, isAsked: false, locale })
  },
}
