import { type CalendarDate, partsOf } from '../time/calendar-date.ts'
import type { Locale } from './locale.ts'
import { MONTH_WORDS } from './month-words.ts'

/** A day as it is written in the middle of a sentence: "30 Jun 2017", "30 iyun 2017", "30 июня 2017". */
export function displayDate(date: CalendarDate, locale: Locale): string {
  const { year, month, day } = partsOf(date)
  return `${day} ${MONTH_WORDS[locale].inDate[month - 1]} ${year}`
}
