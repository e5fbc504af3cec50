import { lazy, Suspense, useState } from 'react'
import css from '../header/site-header.module.css'
import { useMessages } from '../i18n/locale.tsx'
import { ViewsIcon } from './views-icon.tsx'

/** The reader's saved views. A button until it is first pressed: their code is fetched then. */
export function ViewsMenu() {
  const { site } = useMessages()
  const [wanted, setWanted] = useState(false)
  const closed = (
    <button
      type="button"
      className={css.icon}
      aria-label={site.savedViews}
      aria-haspopup="dialog"
      onPointerEnter={() => void load()}
      onFocus={() => void load()}
      onClick={() => setWanted(true)}
    >
      <ViewsIcon />
    </button>
  )
  if (!wanted) return closed
  return (
    <Suspense fallback={closed}>
      <ViewsDialog />
    </Suspense>
  )
}

const load = () => import('./views-dialog.tsx')

const ViewsDialog = lazy(async () => ({ default: (await load()).ViewsDialog }))
