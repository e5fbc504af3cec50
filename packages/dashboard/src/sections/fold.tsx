import { formatNumber } from '@council-outcomes/figures'
import type { ReactNode } from 'react'
import controls from '../controls/controls.module.css'
import { useLocale, useMessages } from '../i18n/locale.tsx'
import css from './fold.module.css'
import type { FoldTurn } from './use-fold.ts'

interface FoldProps {
  /** Null where nothing is folded away. */
  readonly turn: FoldTurn | null
  /** Stands beside the button: the way to what is not here at all. */
  readonly beside?: ReactNode
  readonly children: ReactNode
}

/** Holds what {@link useFold} folds, and the button for the rest; paper has all of it. */
export function Fold({ turn, beside, children }: FoldProps) {
  const { blocks } = useMessages()
  const locale = useLocale()
  return (
    <div className={css.fold}>
      {children}
      <div className={`${css.more} screen-only`}>
        {turn && (
          <button
            ref={turn.ref}
            type="button"
            className={controls.quiet}
            aria-expanded={turn.unfolded}
            onClick={turn.onTurn}
          >
            {turn.unfolded ? blocks.showFewer : blocks.showMore(formatNumber(turn.rest, locale))}
          </button>
        )}
        {beside}
      </div>
    </div>
  )
}
