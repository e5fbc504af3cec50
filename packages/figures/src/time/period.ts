import { InputError } from '../input-error.ts'
import type { CalendarDate } from './calendar-date.ts'

export const GRAINS = ['DAY', 'WEEK', 'MONTH', 'QUARTER', 'HALF', 'YEAR'] as const

/** The size of the steps in which time is told. */
export type Grain = (typeof GRAINS)[number]

export type PeriodKind = Grain | 'TERM' | 'RANGE' | 'ALL'

/** A stretch of whole days. Both ends belong to it; null is an open end. */
export interface Period {
  readonly kind: PeriodKind
  readonly code: string
  readonly from: CalendarDate | null
  readonly to: CalendarDate | null
}

export interface BoundedPeriod extends Period {
  readonly from: CalendarDate
  readonly to: CalendarDate
}

export const ALL_TIME: Period = { kind: 'ALL', code: 'ALL', from: null, to: null }

/**
 * A range keeps the kind RANGE and its own code even where it is exactly a calendar period.
 * @throws InputError FROM_AFTER_TO
 */
export function periodBetween(from: CalendarDate, to: CalendarDate): BoundedPeriod {
  refuseReversed(from, to)
  return { kind: 'RANGE', code: `${from}..${to}`, from, to }
}

/**
 * A council's term under the code that the council gave it; `to` is null while nobody knows when it ends.
 * @throws InputError FROM_AFTER_TO
 */
export function termPeriod(code: string, from: CalendarDate | null, to: CalendarDate | null): Period {
  if (from !== null && to !== null) refuseReversed(from, to)
  return { kind: 'TERM', code, from, to }
}

export function isBounded(period: Period): period is BoundedPeriod {
  return period.from !== null && period.to !== null
}

function refuseReversed(from: CalendarDate, to: CalendarDate): void {
  if (from <= to) return
  throw new InputError({
    code: 'FROM_AFTER_TO',
    expected: 'a first day that is not after the last day',
    received: `${from}..${to}`,
    remedy: 'exchange the two days',
  })
}
