import type { ReactNode } from 'react'
import { FoldedList } from './folded-list.tsx'
import { Section } from './section.tsx'
import css from './sections.module.css'

interface CardListProps<Item extends { readonly id: string }> {
  readonly title: string
  readonly intro: string
  /** What is said when nothing is recorded; without it the whole part is left out then. */
  readonly none?: string
  readonly items: readonly Item[]
  /** How many are seen before the reader asks for more; as many as fill two lines unless told. */
  readonly few?: number
  /** The way to the whole list, where these are only its beginning. */
  readonly whole?: ReactNode
  /** One card to a line. */
  readonly wide?: boolean
  readonly children: (item: Item) => ReactNode
}

/** A part of the page with a card for each record, the first ones open. */
export function CardList<Item extends { readonly id: string }>(props: CardListProps<Item>) {
  const { title, intro, none, items, few, whole, wide = false, children } = props
  if (items.length === 0)
    return (
      none !== undefined && (
        <Section title={title}>
          <p>{none}</p>
        </Section>
      )
    )
  return (
    <Section title={title} intro={intro}>
      <FoldedList
        items={items}
        {...(few !== undefined && { few })}
        wide={wide}
        whole={whole}
        className={css.cards}
        itemClassName={css.card}
      >
        {children}
      </FoldedList>
    </Section>
  )
}
