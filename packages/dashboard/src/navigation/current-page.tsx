import { Suspense } from 'react'
import { matchRoute, useLocation, useRouter } from 'wouter'
import { useMessages } from '../i18n/locale.tsx'
import { PAGES, type PageEntry } from '../pages/pages.tsx'
import { usePresentation } from '../presentation/presentation.ts'
import { QuestionFilters } from '../question/question-filters.tsx'
import { CrashBoundary } from '../states/crash-boundary.tsx'
import { NoPage } from '../states/no-page.tsx'
import { Waiting } from '../states/waiting.tsx'
import { ArrivalContext, useWatchedArrival } from './arrival.ts'
import css from './navigation.module.css'
import { TitleContext, useWindowTitle } from './page-title.ts'
import { useScrollMemory } from './use-scroll-memory.ts'

/** The page that the address names, below the filters if it has figures. */
export function CurrentPage() {
  const [path] = useLocation()
  const entry = useCurrentEntry()
  const { site } = useMessages()
  const { kind } = usePresentation()
  const arrival = useWatchedArrival(path)
  useScrollMemory(path)
  const name = entry === null ? site.noPage : site.pages[entry.id]
  const setAbout = useWindowTitle(name, site.name)
  return (
    <ArrivalContext value={arrival}>
      {entry?.filters && kind === 'PAGE' && <QuestionFilters />}
      <main className={css.main} id="figures">
        <TitleContext value={setAbout}>
          <CrashBoundary key={path}>
            <Suspense fallback={<Waiting />}>{entry === null ? <NoPage /> : <entry.Page />}</Suspense>
          </CrashBoundary>
        </TitleContext>
      </main>
    </ArrivalContext>
  )
}

/** Null when no page has this address. */
export function useCurrentEntry(): PageEntry | null {
  const [path] = useLocation()
  const { parser } = useRouter()
  return PAGES.find(({ pattern }) => matchRoute(parser, pattern, path)[0]) ?? null
}
