import type { Page } from '../page.ts'
import { ExplorePage } from './explore-page.tsx'
import { choicesQuery } from './explore-query.ts'

export const page: Page = {
  Page: ExplorePage,
  prefetch: (client, { locale, question }) => {
    if (question === null) return
    const available = { council: question.council, metrics: [] }
    const ahead = client.query({ query: choicesQuery, variables: { available, isAsked: false, locale } })
    // What fails ahead of time is asked again, and told, when the page is opened.
    void ahead.catch(() => undefined)
  },
}
