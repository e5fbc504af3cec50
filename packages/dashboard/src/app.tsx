import { ApolloProvider } from '@apollo/client/react'
import { enableHistorySync, NuqsAdapter } from 'nuqs/adapters/react'
import { AnswerLog } from './graph/answer-log.ts'
import { createClient } from './graph/client.ts'
import { AnswerLogContext } from './graph/use-steady-query.ts'
import { SiteHeader } from './header/site-header.tsx'
import { LocaleProvider } from './i18n/locale.tsx'
import { LiveProvider } from './live/live-provider.tsx'
import { CurrentPage } from './navigation/current-page.tsx'
import { QuestionProvider } from './question/question-provider.tsx'
import { CrashBoundary } from './states/crash-boundary.tsx'

const answers = new AnswerLog()

const client = createClient(answers)

// Links change the address without nuqs; it must hear of it.
enableHistorySync()

export function App() {
  return (
    <ApolloProvider client={client}>
      <AnswerLogContext value={answers}>
        <NuqsAdapter>
          <LocaleProvider>
            <CrashBoundary>
              <LiveProvider>
                <QuestionProvider>
                  <SiteHeader />
                  <CurrentPage />
                </QuestionProvider>
              </LiveProvider>
            </CrashBoundary>
          </LocaleProvider>
        </NuqsAdapter>
      </AnswerLogContext>
    </ApolloProvider>
  )
}
