import type { Locale } from './locale.ts'

/** A number with the separators of the locale and at most two decimals: 1,234.5 in en, 1.234,5 in az. */
export function formatNumber(value: number, locale: Locale): string {
  return NUMBERS[locale].format(value)
}

/** A share from 0 to 100 with at most one decimal: 33.3%. */
export function formatPercent(value: number, locale: Locale): string {
  return PERCENTS[locale].format(value / 100)
}

type Languages = Readonly<Record<Locale, string>>

const LANGUAGES: Languages = { en: 'en', az: 'az', ru: 'ru' }

/** Chromium claims to know Azerbaijani and then writes as in English; German separates digits as Azerbaijani does. */
const NUMBERS = formats({ maximumFractionDigits: 2 }, { ...LANGUAGES, az: 'de' })
/** German would put a space before the sign; shares are written by the server, which knows Azerbaijani. */
const PERCENTS = formats({ style: 'percent', maximumFractionDigits: 1 }, LANGUAGES)

function formats(
  options: Intl.NumberFormatOptions,
  { en, az, ru }: Languages,
): Readonly<Record<Locale, Intl.NumberFormat>> {
  return {
    en: new Intl.NumberFormat(en, options),
    az: new Intl.NumberFormat(az, options),
    ru: new Intl.NumberFormat(ru, options),
  }
}
