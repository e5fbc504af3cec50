import { ApolloProvider } from '@apollo/client/react'
import { NuqsAdapter } from 'nuqs/adapters/react'
import { createClient } from './graph/client.ts'
import { LocaleProvider } from './i18n/locale.tsx'
import { OverviewPage } from './overview/overview-page.tsx'
import { CrashBoundary } from './states/crash-boundary.tsx'

const client = createClient()

export function App() {
  return (
    <ApolloProvider client={client}>
      <NuqsAdapter>
        <LocaleProvider>
          <CrashBoundary>
            <OverviewPage />
          </CrashBoundary>
        </LocaleProvider>
      </NuqsAdapter>
    </ApolloProvider>
  )
}
