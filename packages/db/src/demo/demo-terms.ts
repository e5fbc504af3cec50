import { type CalendarDate, calendarDate } from '@council-outcomes/figures'
import type { DemoCalendar } from './demo-calendar.ts'

export interface DemoTerm {
  readonly number: number
  readonly from: CalendarDate
  /** Null for the term that still runs. */
  readonly to: CalendarDate | null
}

export interface ClosedTerm extends DemoTerm {
  readonly to: CalendarDate
}

/** The terms that have begun when the record is made; the end of the one that runs is not known yet. */
export function termsOf({ lastDay, madeOn }: DemoCalendar): readonly DemoTerm[] {
  return TERMS.filter(({ from }) => from <= madeOn).map((term) =>
    term.to !== null && term.to > lastDay ? { ...term, to: null } : term,
  )
}

/** The terms that are over by the last day of the record. */
export function closedTermsOf(calendar: DemoCalendar): readonly ClosedTerm[] {
  return termsOf(calendar).flatMap(({ to, ...term }) => (to === null ? [] : [{ ...term, to }]))
}

const TERMS: readonly DemoTerm[] = [
  { number: 1, from: calendarDate('2016-01-01'), to: calendarDate('2017-12-31') },
  { number: 2, from: calendarDate('2018-01-01'), to: calendarDate('2019-12-31') },
  { number: 3, from: calendarDate('2020-01-01'), to: calendarDate('2021-12-31') },
  { number: 4, from: calendarDate('2022-01-01'), to: calendarDate('2023-12-31') },
  { number: 5, from: calendarDate('2024-01-01'), to: null },
]
