import type { Locale } from '@council-outcomes/figures'
import type { Locale as GraphLocale } from '../generated/graphql.ts'

/** The languages that we speak, as the API names them. */
export const GRAPH_LOCALES: Readonly<Record<Locale, GraphLocale>> = { en: 'EN', az: 'AZ', ru: 'RU' }

/** The language that an address asks for, else that of the browser; as the API names it. */
export function graphLocaleOf(search: string): GraphLocale {
  const asked = new URLSearchParams(search).get('lang')
  return GRAPH_LOCALES[spoken().find((locale) => locale === asked) ?? preferredLocale()]
}

/** The first language of the reader that we speak; English if none. */
export function preferredLocale(): Locale {
  for (const language of navigator.languages) {
    const preferred = spoken().find((locale) => language.toLowerCase().startsWith(locale))
    if (preferred !== undefined) return preferred
  }
  return 'en'
}

function spoken(): readonly Locale[] {
  return Object.keys(GRAPH_LOCALES) as Locale[] // The type of the record names its keys.
}
