import type { Locale } from '@council-outcomes/figures'

const AND: Readonly<Record<Locale, string>> = { en: 'and', az: 'və', ru: 'и' }

/** "a, b and c" in the language of the reader. Some browsers have no Azerbaijani lists and would put in English ones. */
export function list(locale: Locale, items: readonly string[]): string {
  const last = items.at(-1) ?? ''
  const others = items.slice(0, -1)
  return others.length === 0 ? last : `${others.join(', ')} ${AND[locale]} ${last}`
}
