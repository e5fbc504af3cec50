// The styles of the page come before those of its components, which may overrule them.
import '@fontsource-variable/source-sans-3/wght.css'
import './styles/tokens.css'
import './charts/chart-tokens.css'
import './styles/base.css'
import './styles/print.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app.tsx'
import { applyTheme } from './theme/theme.ts'

applyTheme()

const root = document.getElementById('root')
if (root === null) throw new Error('index.html has no element with the id "root".')
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
)
