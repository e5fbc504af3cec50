import type { Locale } from '@council-outcomes/figures'

/** A name or a sentence in each language. */
export type Wording = Readonly<Record<Locale, string>>
