import { formatNumber } from '@council-outcomes/figures'
import { type ReactNode, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import controls from '../controls/controls.module.css'
import { useLocale, useMessages } from '../i18n/locale.tsx'
import css from './folded-list.module.css'

interface FoldedListProps<Item extends { readonly id: string }> {
  readonly items: readonly Item[]
  /** How many are seen before the reader asks for more. */
  readonly few?: number
  readonly className?: string | undefined
  readonly itemClassName?: string | undefined
  /** One item to a line, where the class of the list knows the difference. */
  readonly wide?: boolean
  readonly children: (item: Item) => ReactNode
}

/** The first items of a list and a button for the rest; paper has all of them. */
export function FoldedList<Item extends { readonly id: string }>(props: FoldedListProps<Item>) {
  const { items, few = FEW, className, itemClassName, wide = false, children } = props
  const { blocks } = useMessages()
  const locale = useLocale()
  const [unfolded, setUnfolded] = useState(false)
  const firstOfRest = useRef<HTMLLIElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const isLong = items.length > few + SPARE
  const isFolded = isLong && !unfolded
  const turn = () => {
    flushSync(() => setUnfolded(!unfolded))
    // Who reads on goes on where the list ended; who folds it stays at its end.
    if (unfolded) button.current?.scrollIntoView({ block: 'center' })
    else firstOfRest.current?.focus({ preventScroll: true })
  }
  return (
    <div className={css.fold}>
      <ol className={className} data-wide={wide || undefined}>
        {items.map((item, index) => (
          <li
            key={item.id}
            className={itemClassName}
            data-rest={(isFolded && index >= few) || undefined}
            {...(index === few && { ref: firstOfRest, tabIndex: -1 })}
          >
            {children(item)}
          </li>
        ))}
      </ol>
      {isLong && (
        <button
          ref={button}
          type="button"
          className={`${controls.quiet} ${css.more} screen-only`}
          aria-expanded={unfolded}
          onClick={turn}
        >
          {unfolded ? blocks.showFewer : blocks.showMore(formatNumber(items.length - few, locale))}
        </button>
      )}
    </div>
  )
}

/** Fills lines of one, two and three cards. */
const FEW = 6

/** So many more are not worth a button. */
const SPARE = 2
