import type { Locale } from '@council-outcomes/figures'
import { list } from '../../i18n/list.ts'

/** Who was helped, each with number and unit ("500 families"); null when not recorded. Units are never added up. */
export interface AssistanceFacts {
  readonly persons: Helped | null
  readonly families: Helped | null
}

export interface Helped {
  readonly figure: string
  /** The largest kinds of help first; the figure is null where it is that of all. */
  readonly kinds: readonly { readonly label: string; readonly figure: string | null }[]
  /** Whether there are more kinds than these. */
  readonly more: boolean
}

interface KindWords {
  readonly locale: Locale
  /** A label as it is written inside a sentence. */
  readonly inSentence: (label: string) => string
  /** "other kinds" */
  readonly others: string
}

/** "about 300 persons and 500 families" */
export function everybody({ persons, families }: AssistanceFacts, locale: Locale): string {
  return list(
    locale,
    [persons, families].flatMap((helped) => helped?.figure ?? []),
  )
}

/** "medical help (138 persons), food (20 persons) and other kinds"; null where no kind is known. */
export function kindsOf(helped: Helped | null, { locale, inSentence, others }: KindWords): string | null {
  if (helped === null || helped.kinds.length === 0) return null
  const kinds = helped.kinds.map(({ label, figure }) =>
    figure === null ? inSentence(label) : `${inSentence(label)} (${figure})`,
  )
  return list(locale, helped.more ? [...kinds, others] : kinds)
}
