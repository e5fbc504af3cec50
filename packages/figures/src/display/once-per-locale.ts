import type { Locale } from './locale.ts'

/**
 * What a language needs, made when it is first asked for: the formats of `Intl` take a phone several milliseconds each,
 * and a reader reads one language.
 */
export function oncePerLocale<T>(make: (locale: Locale) => T): (locale: Locale) => T {
  const made = new Map<Locale, T>()
  return (locale) => {
    const known = made.get(locale)
    if (known !== undefined) return known
    const value = make(locale)
    made.set(locale, value)
    return value
  }
}
