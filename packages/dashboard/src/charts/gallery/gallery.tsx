import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import '@fontsource-variable/source-sans-3/wght.css'
import '../../styles/tokens.css'
import '../chart-tokens.css'
import '../../styles/base.css'
import { bulletCases } from './bullet-cases.tsx'
import styles from './gallery.module.css'
import { heatCases } from './heat-cases.tsx'
import { lineCases } from './line-cases.tsx'
import { periodCases } from './period-cases.tsx'
import { placeCases } from './place-cases.tsx'
import { stackCases } from './stack-cases.tsx'

/** Every chart in every state. `?theme=dark` shows the dark theme, `?only=Full` the cases that start so. */
function Gallery({ only }: { readonly only: string }) {
  const cases = Object.entries({
    ...periodCases,
    ...lineCases,
    ...stackCases,
    ...placeCases,
    ...bulletCases,
    ...heatCases,
  }).filter(([title]) => title.startsWith(only))
  return (
    <main className={styles.gallery}>
      <h1>Charts</h1>
      {cases.map(([title, chart]) => (
        <section key={title} className={styles.case} data-case={title}>
          <h2>{title}</h2>
          {chart}
        </section>
      ))}
    </main>
  )
}

const query = new URLSearchParams(location.search)
document.documentElement.dataset.theme = query.get('theme') ?? 'light'
const root = document.getElementById('root')
if (root === null) throw new Error('gallery.html has no element with the id "root".')
createRoot(root).render(
  <StrictMode>
    <Gallery only={query.get('only') ?? ''} />
  </StrictMode>,
)
