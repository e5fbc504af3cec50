import { bucketOf, type CalendarDate, type Grain } from '@council-outcomes/figures'
import type { Basis, DatePrecision } from '../generated/prisma/enums.ts'
import { type DemoCalendar, laterDay } from './demo-calendar.ts'
import { chance, type Random, weighted } from './random.ts'

/** The columns that say when, and on what ground. */
export interface Dated {
  readonly date_from: CalendarDate | null
  readonly date_to: CalendarDate | null
  readonly date_precision: DatePrecision
  readonly date_basis: Basis
}

export function onDay(day: CalendarDate): Dated {
  return dated(day, day, 'DAY', 'STATED')
}

/** Somewhere in the month, quarter or year of that day. */
export function within(grain: Extract<Grain, DatePrecision>, day: CalendarDate): Dated {
  const { from, to } = bucketOf(day, grain)
  return dated(from, to, grain, 'STATED')
}

export function between(from: CalendarDate, to: CalendarDate): Dated {
  return dated(from, to, 'RANGE', 'STATED')
}

const NOT_DATED: Dated = dated(null, null, 'NONE', 'STATED')

/** Mostly the day itself; now and then only its month, quarter or year, a span of days, or no date at all. */
export function asDocumented(calendar: DemoCalendar, rng: Random, day: CalendarDate): Dated {
  const how = drawPrecision(rng)
  if (how === 'NONE') return NOT_DATED
  if (how === 'RANGE') return between(day, laterDay(calendar, day, 5 + Math.floor(rng() * 40)))
  const when = how === 'DAY' ? onDay(day) : within(how, day)
  return chance(rng, 0.04) ? { ...when, date_basis: 'INFERRED' } : when
}

const drawPrecision = weighted<Exclude<DatePrecision, 'HALF'>>([
  ['DAY', 0.925],
  ['MONTH', 0.03],
  ['RANGE', 0.02],
  ['NONE', 0.012],
  ['QUARTER', 0.008],
  ['YEAR', 0.005],
])

function dated(
  from: CalendarDate | null,
  to: CalendarDate | null,
  precision: DatePrecision,
  basis: Basis,
): Dated {
  return { date_from: from, date_to: to, date_precision: precision, date_basis: basis }
}
