import { type Locale, oncePerLocale } from '@council-outcomes/figures'

/** The time on the reader's clock: "14:05", and of another day than `now` "2 Mar 2026, 14:05". */
export function displayTime(time: Date, locale: Locale, now = new Date()): string {
  const isToday = time.toDateString() === now.toDateString()
  return (isToday ? times : datedTimes)(locale).format(time)
}

const CLOCK = { hour: '2-digit', minute: '2-digit', hour12: false } as const

const times = oncePerLocale((locale) => new Intl.DateTimeFormat(TAGS[locale], CLOCK))

const datedTimes = oncePerLocale(
  (locale) =>
    new Intl.DateTimeFormat(TAGS[locale], { day: 'numeric', month: 'short', year: 'numeric', ...CLOCK }),
)

const TAGS: Readonly<Record<Locale, string>> = { en: 'en-GB', az: 'az', ru: 'ru' }
