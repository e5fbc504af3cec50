import { NuqsAdapter } from 'nuqs/adapters/react'
import { StrictMode, useSyncExternalStore } from 'react'
import { createRoot } from 'react-dom/client'
import '@fontsource-variable/source-sans-3/wght.css'
import '../../styles/tokens.css'
import '../chart-tokens.css'
import '../../styles/base.css'
import { LocaleProvider } from '../../i18n/locale.tsx'
import { allCases } from './all-cases.ts'
import styles from './gallery.module.css'
import { thousandCases } from './thousand-cases.tsx'

/**
 * Every chart in every state. `?theme=dark` shows the dark theme, `?few` leaves out the thousands, and after `#` stands
 * the title of one case that is wanted alone.
 */
function Gallery({ few }: { readonly few: boolean }) {
  const alone = useSyncExternalStore(onHashChange, hashOf)
  const cases = Object.entries(allCases).filter(([title]) =>
    alone === '' ? !(few && title in thousandCases) : title === alone,
  )
  return (
    <main className={styles.gallery}>
      <header>
        <h1>Charts</h1>
        <details>
          <summary>One alone</summary>
          <ul>
            {Object.keys(allCases).map((title) => (
              <li key={title}>
                <a href={`#${encodeURIComponent(title)}`}>{title}</a>
              </li>
            ))}
          </ul>
        </details>
      </header>
      {cases.map(([title, chart]) => (
        <section key={title} className={styles.case} data-case={title}>
          <h2>{title}</h2>
          {chart}
        </section>
      ))}
    </main>
  )
}

function onHashChange(tell: () => void): () => void {
  window.addEventListener('hashchange', tell)
  return () => window.removeEventListener('hashchange', tell)
}

function hashOf(): string {
  return decodeURIComponent(location.hash.slice(1))
}

const query = new URLSearchParams(location.search)
document.documentElement.dataset.theme = query.get('theme') ?? 'light'
const root = document.getElementById('root')
if (root === null) throw new Error('gallery.html has no element with the id "root".')
createRoot(root).render(
  <StrictMode>
    <NuqsAdapter>
      <LocaleProvider>
        <Gallery few={query.has('few')} />
      </LocaleProvider>
    </NuqsAdapter>
  </StrictMode>,
)
