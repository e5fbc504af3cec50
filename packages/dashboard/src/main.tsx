// The styles of the page come before those of its components, which may overrule them.
import '@fontsource-variable/source-sans-3/wght.css'
import './styles/tokens.css'
import './charts/chart-tokens.css'
import './styles/base.css'
import './styles/print.css'
import './presentation/wall.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app.tsx'
import { prepareArrival } from './navigation/prepare-arrival.ts'
import { presentationOf } from './presentation/presentation.ts'
import { applyTheme } from './theme/theme.ts'

const presentation = presentationOf(location)
if (presentation.kind === 'EMBED') applyTheme(presentation.theme)
else applyTheme()
if (presentation.kind === 'WALL') document.documentElement.dataset.wall = ''

const root = document.getElementById('root')
if (root === null) throw new Error('index.html has no element with the id "root".')

// To wait here at the top would be for ever: the code of the page needs the code that this file is built into.
void prepareArrival(location).then(() =>
  createRoot(root).render(
    <StrictMode>
      <App presentation={presentation} />
    </StrictMode>,
  ),
)
