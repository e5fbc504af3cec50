import { lazy, Suspense, useState } from 'react'
import { usePageWords } from '../i18n/use-page-words.ts'
import css from './exports.module.css'
import { TakeAwayIcon } from './take-away-icon.tsx'
import type { TakeAwayMenuProps } from './take-away-menu.tsx'
import { EXPORT_WORDS } from './words.ts'

/** What a reader can take along of a block. A button until it is first pressed: the code of the menu is fetched then. */
export function TakeAway(props: TakeAwayMenuProps) {
  const { takeAway } = usePageWords(EXPORT_WORDS)
  const [wanted, setWanted] = useState(false)
  const closed = (
    <button
      type="button"
      className={css.button}
      aria-label={takeAway}
      aria-describedby={props.describedBy}
      aria-haspopup="menu"
      aria-busy={wanted || undefined}
      onPointerEnter={() => void load()}
      onFocus={() => void load()}
      onClick={() => setWanted(true)}
    >
      <TakeAwayIcon />
    </button>
  )
  if (!wanted) return closed
  return (
    <Suspense fallback={closed}>
      <TakeAwayMenu {...props} />
    </Suspense>
  )
}

const load = () => import('./take-away-menu.tsx')

const TakeAwayMenu = lazy(async () => ({ default: (await load()).TakeAwayMenu }))
