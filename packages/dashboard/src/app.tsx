import { ApolloProvider } from '@apollo/client/react'
import { enableHistorySync, NuqsAdapter } from 'nuqs/adapters/react'
import { createClient } from './graph/client.ts'
import { SiteHeader } from './header/site-header.tsx'
import { LocaleProvider } from './i18n/locale.tsx'
import { CurrentPage } from './navigation/current-page.tsx'
import { QuestionProvider } from './question/question-provider.tsx'
import { CrashBoundary } from './states/crash-boundary.tsx'

const client = createClient()

// Links change the address without nuqs; it must hear of it.
enableHistorySync()

export function App() {
  return (
    <ApolloProvider client={client}>
      <NuqsAdapter>
        <LocaleProvider>
          <CrashBoundary>
            <QuestionProvider>
              <SiteHeader />
              <CurrentPage />
            </QuestionProvider>
          </CrashBoundary>
        </LocaleProvider>
      </NuqsAdapter>
    </ApolloProvider>
  )
}
