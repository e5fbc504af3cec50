import { type Locale, oncePerLocale } from '@council-outcomes/figures'

/** The time of day on the reader's clock: "14:05". */
export function displayTime(time: Date, locale: Locale): string {
  return times(locale).format(time)
}

const times = oncePerLocale(
  (locale) => new Intl.DateTimeFormat(TAGS[locale], { hour: '2-digit', minute: '2-digit', hour12: false }),
)

const TAGS: Readonly<Record<Locale, string>> = { en: 'en-GB', az: 'az', ru: 'ru' }
