import type { Locale } from './locale.ts'

/** A number with the separators of the locale and at most two decimals: 1,234.5 in en, 1.234,5 in az. */
export function formatNumber(value: number, locale: Locale): string {
  return NUMBERS[locale].format(value)
}

/** A share from 0 to 100 with at most one decimal: 33.3%. */
export function formatPercent(value: number, locale: Locale): string {
  return PERCENTS[locale].format(value / 100)
}

/** Some browsers have no Azerbaijani; German separates digits in the same way. */
const LANGUAGES = { en: ['en'], az: ['az', 'de'], ru: ['ru'] }

const NUMBERS = formats({ maximumFractionDigits: 2 })
const PERCENTS = formats({ style: 'percent', maximumFractionDigits: 1 })

function formats(options: Intl.NumberFormatOptions): Readonly<Record<Locale, Intl.NumberFormat>> {
  return {
    en: new Intl.NumberFormat(LANGUAGES.en, options),
    az: new Intl.NumberFormat(LANGUAGES.az, options),
    ru: new Intl.NumberFormat(LANGUAGES.ru, options),
  }
}
