import { lazy, Suspense, useState } from 'react'
import { useMessages } from '../i18n/locale.tsx'
import css from './exports.module.css'
import { TakeAwayIcon } from './take-away-icon.tsx'
import type { TakeAwayMenuProps } from './take-away-menu.tsx'

/** What a reader can take along of a block. A button until it is first pressed: the code of the menu is fetched then. */
export function TakeAway(props: TakeAwayMenuProps) {
  const { blocks } = useMessages()
  const [wanted, setWanted] = useState(false)
  const closed = (
    <button
      type="button"
      className={css.button}
      aria-label={blocks.takeAway}
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
