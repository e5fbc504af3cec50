import type { Locale } from './locale.ts'
import { oncePerLocale } from './once-per-locale.ts'

/** A number with the separators of the locale and at most two decimals: 1,234.5 in en, 1.234,5 in az. */
export function formatNumber(value: number, locale: Locale): string {
  // No locale writes these in another way, and a browser takes some milliseconds to load what it knows of numbers.
  if (Number.isInteger(value) && value >= 0 && value < 1000) return String(value)
  return numbers(locale).format(value)
}

/** A share from 0 to 100 with at most one decimal: 33.3%. */
export function formatPercent(value: number, locale: Locale): string {
  return percents(locale).format(value / 100)
}

/** Chromium claims to know Azerbaijani and then writes as in English; German separates digits as Azerbaijani does. */
const numbers = oncePerLocale(
  (locale) => new Intl.NumberFormat(locale === 'az' ? 'de' : locale, { maximumFractionDigits: 2 }),
)

/** German would put a space before the sign; shares are written by the server, which knows Azerbaijani. */
const percents = oncePerLocale(
  (locale) => new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 }),
)
