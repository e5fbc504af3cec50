import { InputError, LOCALES, type Locale } from '@council-outcomes/figures'

/**
 * The language of a page: the parameter `lang`, else the first that the browser prefers and we speak, else English.
 * @throws InputError UNKNOWN_CODE
 */
export function askedLocale(params: URLSearchParams, acceptLanguage: string | undefined): Locale {
  const text = params.get('lang') ?? ''
  if (text === '') return preferred(acceptLanguage ?? '')
  const locale = LOCALES.find((known) => known === text)
  if (locale !== undefined) return locale
  throw new InputError({
    code: 'UNKNOWN_CODE',
    expected: 'a language',
    received: text,
    remedy: `use one of ${LOCALES.join(', ')}`,
    argument: 'lang',
  })
}

/** Browsers name their languages in the order in which they are preferred. */
function preferred(acceptLanguage: string): Locale {
  for (const language of acceptLanguage.toLowerCase().split(',')) {
    const spoken = LOCALES.find((locale) => language.trim().startsWith(locale))
    if (spoken !== undefined) return spoken
  }
  return 'en'
}
