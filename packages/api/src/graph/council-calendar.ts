import type { Council, Term } from '@council-outcomes/db'
import { type CalendarDate, InputError, type Period, termPeriod, todayIn } from '@council-outcomes/figures'
import type { GraphContext } from './context.ts'
import { calendarDay } from './values/day.ts'
import type { PeriodInView } from './values/period.ts'

/** A council with what its periods are told by: its today and its terms. */
export interface CouncilCalendar {
  readonly council: Council
  readonly today: CalendarDate
  readonly terms: readonly Term[]
}

/** @throws InputError UNKNOWN_CODE */
export async function councilCalendar(key: string, { prisma, now }: GraphContext): Promise<CouncilCalendar> {
  const council = await prisma.council.findUnique({
    where: { key },
    include: { terms: { where: { status: 'PUBLISHED' }, orderBy: { number: 'asc' } } },
  })
  if (council === null) throw unknownCouncil(key)
  return { council, terms: council.terms, today: todayIn(council.timeZone, now) }
}

export function periodOfTerm({ key, from, to }: Term): Period {
  return termPeriod(key, calendarDay(from), to && calendarDay(to))
}

/** Shows a period with the name of the term that it is, if it is one. */
export function inView(period: Period, { terms, today }: Omit<CouncilCalendar, 'council'>): PeriodInView {
  const term = period.kind === 'TERM' ? terms.find(({ key }) => key === period.code) : undefined
  return { period, today, termName: term ? { en: term.nameEn, az: term.nameAz, ru: term.nameRu } : null }
}

export function unknownCouncil(key: string): InputError {
  return new InputError({
    code: 'UNKNOWN_CODE',
    expected: 'the key of a council',
    received: key,
    remedy: 'take a key from the field councils',
  })
}
