import { enableHistorySync, NuqsAdapter } from 'nuqs/adapters/react'
import { Router } from 'wouter'
import { SiteHeader } from './header/site-header.tsx'
import { LocaleProvider } from './i18n/locale.tsx'
import { LiveProvider } from './live/live-provider.tsx'
import { CurrentPage } from './navigation/current-page.tsx'
import { EmbedFrame } from './presentation/embed-frame.tsx'
import { EMBED_BASE, type Presentation, PresentationContext } from './presentation/presentation.ts'
import { WallLine } from './presentation/wall-line.tsx'
import { QuestionProvider } from './question/question-provider.tsx'
import { CrashBoundary } from './states/crash-boundary.tsx'

// Links change the address without nuqs; it must hear of it.
enableHistorySync()

export function App({ presentation }: { readonly presentation: Presentation }) {
  return (
    <NuqsAdapter>
      <LocaleProvider>
        <CrashBoundary>
          <PresentationContext value={presentation}>
            {presentation.kind === 'EMBED' ? <Embedded /> : <Site isWall={presentation.kind === 'WALL'} />}
          </PresentationContext>
        </CrashBoundary>
      </LocaleProvider>
    </NuqsAdapter>
  )
}

function Site({ isWall }: { readonly isWall: boolean }) {
  return (
    <LiveProvider>
      <QuestionProvider>
        {!isWall && <SiteHeader />}
        <CurrentPage />
        {isWall && <WallLine />}
      </QuestionProvider>
    </LiveProvider>
  )
}

/** It does not listen for changes: on a page with many readers these would be too many listeners. */
function Embedded() {
  return (
    <Router base={EMBED_BASE}>
      <QuestionProvider>
        <EmbedFrame>
          <CurrentPage />
        </EmbedFrame>
      </QuestionProvider>
    </Router>
  )
}
