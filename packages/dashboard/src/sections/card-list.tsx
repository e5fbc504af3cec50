import type { ReactNode } from 'react'
import { Section } from './section.tsx'
import css from './sections.module.css'

interface CardListProps<Item extends { readonly id: string }> {
  readonly title: string
  readonly intro: string
  /** What is said when nothing is recorded; without it the whole part is left out then. */
  readonly none?: string
  readonly items: readonly Item[]
  /** One card to a line. */
  readonly wide?: boolean
  readonly children: (item: Item) => ReactNode
}

/** A part of the page with a card for each record. */
export function CardList<Item extends { readonly id: string }>(props: CardListProps<Item>) {
  const { title, intro, none, items, wide = false, children } = props
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
      <ul className={css.cards} data-wide={wide || undefined}>
        {items.map((item) => (
          <li key={item.id} className={css.card}>
            {children(item)}
          </li>
        ))}
      </ul>
    </Section>
  )
}
