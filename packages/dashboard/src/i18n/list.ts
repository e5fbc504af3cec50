import type { Locale } from '@council-outcomes/figures'

const FORMATS: Readonly<Record<Locale, Intl.ListFormat>> = {
  en: new Intl.ListFormat('en-GB', { type: 'conjunction' }),
  az: new Intl.ListFormat('az', { type: 'conjunction' }),
  ru: new Intl.ListFormat('ru', { type: 'conjunction' }),
}

/** "a, b and c" in the language of the reader. */
export function list(locale: Locale, items: readonly string[]): string {
  return FORMATS[locale].format(items)
}
