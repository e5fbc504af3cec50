import type { ReactNode } from 'react'
import { Fold } from './fold.tsx'
import { useFold } from './use-fold.ts'

interface FoldedListProps<Item extends { readonly id: string }> {
  readonly items: readonly Item[]
  /** How many are seen before the reader asks for more. */
  readonly few?: number
  readonly className?: string | undefined
  readonly itemClassName?: string | undefined
  /** One item to a line, where the class of the list knows the difference. */
  readonly wide?: boolean
  /** The way to the whole list, where these are only its beginning. */
  readonly whole?: ReactNode
  readonly children: (item: Item) => ReactNode
}

/** The first items of a list and a button for the rest; paper has all of them. */
export function FoldedList<Item extends { readonly id: string }>(props: FoldedListProps<Item>) {
  const { items, few = FEW, className, itemClassName, wide = false, whole, children } = props
  const { bind, turn } = useFold<HTMLLIElement>(items.length, few)
  return (
    <Fold turn={turn} beside={whole}>
      <ol className={className} data-wide={wide || undefined}>
        {items.map((item, index) => (
          <li key={item.id} className={itemClassName} {...bind(index)}>
            {children(item)}
          </li>
        ))}
      </ol>
    </Fold>
  )
}

/** Fills lines of one, two and three cards. */
const FEW = 6
