import type { Term } from '@council-outcomes/db'
import { type CalendarDate, InputError, type Period, termPeriod, todayIn } from '@council-outcomes/figures'
import type { CouncilData, TermData } from '@council-outcomes/metrics'
import type { GraphContext } from './context.ts'
import { calendarDay } from './values/day.ts'
import type { PeriodInView } from './values/period.ts'

/** A council with what its periods are told by: its today and its terms. */
export interface CouncilCalendar {
  readonly council: CouncilData
  readonly today: CalendarDate
  readonly terms: readonly TermData[]
}

/** @throws InputError UNKNOWN_CODE */
export function councilCalendar(
  key: string,
  { snapshot, now }: Pick<GraphContext, 'snapshot' | 'now'>,
): CouncilCalendar {
  for (const council of snapshot.councils.values()) {
    if (council.key === key) return { council, terms: council.terms, today: todayIn(council.timeZone, now) }
  }
  throw unknownCouncil(key)
}

/** A term of the record as the calendar of its council holds it. */
export function calendarTerm({ key, nameEn, nameAz, nameRu, from, to }: Term): TermData {
  const name = { en: nameEn, az: nameAz, ru: nameRu }
  return { key, name, period: termPeriod(key, calendarDay(from), to && calendarDay(to)) }
}

/** Shows a period with the name of the term that it is, if it is one. */
export function inView(period: Period, { terms, today }: Omit<CouncilCalendar, 'council'>): PeriodInView {
  const term = period.kind === 'TERM' ? terms.find(({ key }) => key === period.code) : undefined
  return { period, today, termName: term?.name ?? null }
}

export function unknownCouncil(key: string): InputError {
  return new InputError({
    code: 'UNKNOWN_CODE',
    expected: 'the key of a council',
    received: key,
    remedy: 'take a key from the field councils',
  })
}
