import { lazy, Suspense, useState } from 'react'
import { useMessages } from '../i18n/locale.tsx'
import { useTheme } from '../theme/theme.ts'
import css from './site-header.module.css'
import { ThemeIcon } from './theme-icon.tsx'

/** A button until it is first pressed: the code of the menu is fetched then. */
export function ThemeMenu() {
  const { site } = useMessages()
  const [theme, choose] = useTheme()
  const [wanted, setWanted] = useState(false)
  const label = `${site.theme}: ${site.themes[theme]}`
  const closed = (
    <button
      type="button"
      className={css.icon}
      aria-label={label}
      aria-haspopup="menu"
      onPointerEnter={() => void load()}
      onFocus={() => void load()}
      onClick={() => setWanted(true)}
    >
      <ThemeIcon />
    </button>
  )
  if (!wanted) return closed
  return (
    <Suspense fallback={closed}>
      <ThemeList label={label} chosen={theme} onChoose={choose} />
    </Suspense>
  )
}

const load = () => import('./theme-list.tsx')

const ThemeList = lazy(async () => ({ default: (await load()).ThemeList }))
