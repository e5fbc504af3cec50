import { LOCALES, type Locale } from '@council-outcomes/figures'

/** The language of the address (`lang`), else the first that the browser prefers and we speak, else English. */
export function readerLocale(search: string, languages: readonly string[]): Locale {
  const asked = new URLSearchParams(search).get('lang') ?? ''
  for (const language of [asked, ...languages]) {
    const spoken = LOCALES.find((locale) => language.toLowerCase().startsWith(locale))
    if (spoken !== undefined) return spoken
  }
  return 'en'
}
