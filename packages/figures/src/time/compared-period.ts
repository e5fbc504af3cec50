import { bucketOf } from './bucket.ts'
import { addDays, type CalendarDate, dateOf, daysBetween } from './calendar-date.ts'
import { type BoundedPeriod, isBounded, type Period, periodBetween } from './period.ts'
import { termBefore } from './term.ts'
import { isYearToDate, monthsBefore, wholeMonthsIn, yearBefore } from './year-before.ts'

export const COMPARISON_MODES = ['PREVIOUS_SAME_ELAPSED', 'PREVIOUS_FULL', 'SAME_PERIOD_LAST_YEAR'] as const

export type ComparisonMode = (typeof COMPARISON_MODES)[number]

export interface PeriodComparison {
  readonly current: Period
  /** Null when there is no earlier period, or when an open end leaves nothing to measure it by. */
  readonly compared: Period | null
  /** False where a period that still runs stands beside a whole one: then nobody can tell which is higher. */
  readonly likeForLike: boolean
}

/**
 * What a period is compared with. A running period is cut at today (which counts) and compared with as many first days
 * of the earlier one, or with all of it where it is shorter. A term that already runs longer than the one before is cut
 * to its length. PREVIOUS_FULL cuts nothing, so that a running period is not like the whole one before it.
 */
export function compareWith(
  period: Period,
  mode: ComparisonMode,
  today: CalendarDate,
  terms: readonly Period[],
): PeriodComparison {
  const elapsed = elapsedPart(period, today)
  const soFar = mode === 'PREVIOUS_FULL' ? null : elapsed
  const likeForLike = soFar === elapsed
  const bounded = isBounded(period) ? period : soFar
  if (bounded === null) return { current: period, compared: null, likeForLike }

  const earlier =
    mode === 'SAME_PERIOD_LAST_YEAR' ? yearBefore(bounded) : previous(period, bounded, today, terms)
  if (soFar === null || earlier === null) return { current: soFar ?? period, compared: earlier, likeForLike }
  const compared = firstDays(earlier, daysBetween(soFar.from, soFar.to) + 1)
  const isLonger = period.kind === 'TERM' && compared !== null
  return {
    current: isLonger ? firstDays(soFar, daysBetween(compared.from, compared.to) + 1) : soFar,
    compared,
    likeForLike,
  }
}

/** Null when the period is over, ends today or has not begun. */
function elapsedPart({ from, to }: Period, today: CalendarDate): BoundedPeriod | null {
  const isRunning = from !== null && from <= today && (to === null || today < to)
  return isRunning ? periodBetween(from, today) : null
}

function previous(
  { kind }: Period,
  bounded: BoundedPeriod,
  today: CalendarDate,
  terms: readonly Period[],
): Period | null {
  if (kind === 'TERM') return termBefore(bounded.from, terms)
  if (kind === 'RANGE' || kind === 'ALL') return rangeBefore(bounded, today)
  return bounded.from === FIRST_DATE ? null : bucketOf(addDays(bounded.from, -1), kind)
}

/** The year so far is compared with the year before, whole months with as many months, other days with as many days. */
function rangeBefore(range: BoundedPeriod, today: CalendarDate): BoundedPeriod | null {
  if (isYearToDate(range, today)) return yearBefore(range)
  const days = daysBetween(range.from, range.to) + 1
  if (days > daysBetween(FIRST_DATE, range.from)) return null
  const months = wholeMonthsIn(range)
  return months === null
    ? periodBetween(addDays(range.from, -days), addDays(range.from, -1))
    : monthsBefore(range, months)
}

function firstDays(period: BoundedPeriod, days: number): BoundedPeriod
function firstDays(period: Period, days: number): BoundedPeriod | null
function firstDays({ from, to }: Period, days: number): BoundedPeriod | null {
  if (from === null) return null
  const cut = addDays(from, days - 1)
  return periodBetween(from, to !== null && to < cut ? to : cut)
}

const FIRST_DATE = dateOf(1, 1, 1)
