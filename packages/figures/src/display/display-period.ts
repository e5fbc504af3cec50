import { bucketOf } from '../time/bucket.ts'
import { type CalendarDate, partsOf } from '../time/calendar-date.ts'
import { isoWeek } from '../time/iso-week.ts'
import { type BoundedPeriod, type Grain, isBounded, type Period } from '../time/period.ts'
import { displayDate } from './display-date.ts'
import type { Locale } from './locale.ts'
import { MONTH_WORDS } from './month-words.ts'
import { PERIOD_WORDS } from './period-words.ts'

/**
 * A period in words: "2016", "Q2 2016", "May 2016", "20 May 2015 – 30 Jun 2017", "all time". A term is told by its days.
 * With a grain, a range of whole steps is told in them: "Q2 2015 – Q1 2016".
 */
export function displayPeriod(period: Period, locale: Locale, grain: Grain = 'DAY'): string {
  const words = PERIOD_WORDS[locale]
  const { kind, from, to } = period
  if (!isBounded(period)) {
    if (from !== null) return words.since(displayDate(from, locale))
    return to === null ? words.allTime : words.until(displayDate(to, locale))
  }
  if (kind === 'RANGE' || kind === 'TERM' || kind === 'ALL') return displayRange(period, locale, grain)
  return displayBucket(period.from, kind, locale)
}

function displayRange({ from, to }: BoundedPeriod, locale: Locale, grain: Grain): string {
  const first = bucketOf(from, grain)
  const last = bucketOf(to, grain)
  const step = first.from === from && last.to === to ? grain : 'DAY'
  const names = new Set([displayBucket(from, step, locale), displayBucket(to, step, locale)])
  return [...names].join(' – ')
}

function displayBucket(date: CalendarDate, grain: Grain, locale: Locale): string {
  const { year, month } = partsOf(date)
  const words = PERIOD_WORDS[locale]
  switch (grain) {
    case 'DAY':
      return displayDate(date, locale)
    case 'WEEK': {
      const iso = isoWeek(date)
      return words.week(iso.week, iso.year)
    }
    case 'MONTH':
      return `${MONTH_WORDS[locale].alone[month - 1]} ${year}`
    case 'QUARTER':
      return words.quarter(Math.ceil(month / 3), year)
    case 'HALF':
      return words.half(Math.ceil(month / 6), year)
    case 'YEAR':
      return String(year)
  }
}
