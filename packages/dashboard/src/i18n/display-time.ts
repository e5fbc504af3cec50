import type { Locale } from '@council-outcomes/figures'

const OPTIONS: Intl.DateTimeFormatOptions = { hour: '2-digit', minute: '2-digit', hour12: false }

const FORMATS: Readonly<Record<Locale, Intl.DateTimeFormat>> = {
  en: new Intl.DateTimeFormat('en-GB', OPTIONS),
  az: new Intl.DateTimeFormat('az', OPTIONS),
  ru: new Intl.DateTimeFormat('ru', OPTIONS),
}

/** The time of day on the reader's clock: "14:05". */
export function displayTime(time: Date, locale: Locale): string {
  return FORMATS[locale].format(time)
}
