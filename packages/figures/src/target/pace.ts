import { readable } from '../figure/arithmetic.ts'
import { type Figure, isMeasured, type MeasuredFigure } from '../figure/figure.ts'
import { remainder } from '../figure/remainder.ts'
import { scaled } from '../figure/scaled.ts'
import { atMost, exact, zero } from '../figure/stated.ts'
import type { CalendarDate } from '../time/calendar-date.ts'
import { type RunningDays, runningDays } from './running-days.ts'
import { isComparable, type Target } from './target.ts'
import { dueBy } from './target-status.ts'

export const PACE_STEPS = ['WEEK', 'MONTH'] as const

/** By what a speed is told; a month has 30.44 days. */
export type PaceStep = (typeof PACE_STEPS)[number]

/** What a target asks of the days of its period that are left. */
export interface Pace {
  /** How many days the period has, how many have passed, today among them, and how many are left. */
  readonly days: RunningDays
  /** What is due today if every day of the period brings the same, rounded. */
  readonly due: Figure
  /** From the figure to the target: what is still missing, or how much room is left below it. */
  readonly remaining: Figure
  /** Null when fewer than 14 days are left: then what remains says it better. */
  readonly speed: PaceSpeed | null
}

export interface PaceSpeed {
  readonly per: PaceStep
  /** What the days that are left must bring, or may bring at most, to end at the target; rounded. */
  readonly needed: Figure
  /** What the days that have passed brought, rounded alike; null while fewer have passed than one step has. */
  readonly soFar: Figure | null
}

/**
 * Null for what does not accumulate (a stock, a share, a median), for a period that does not run, and where the figure
 * is not measured or of another unit.
 */
export function paceOf(actual: Figure, target: Target, today: CalendarDate): Pace | null {
  const days = runningDays(target.period, today)
  if (days === null || !target.accumulates || !isMeasured(actual) || !isComparable(actual, target))
    return null
  const remaining = remainingTo(target, actual)
  return {
    days,
    due: exact(readable(dueBy(target, days)), target.unit),
    remaining,
    speed: speedOf(actual, remaining, days),
  }
}

/** "About 300" of 300 may be all of it, or 15 too few. */
function remainingTo({ value, unit }: Target, actual: MeasuredFigure): Figure {
  const left = remainder(exact(value, unit), actual)
  if (left !== null) return left
  return actual.low < value ? atMost(readable(value - actual.low), unit) : zero(unit)
}

function speedOf(actual: Figure, remaining: Figure, { elapsed, left }: RunningDays): PaceSpeed | null {
  if (left < 2 * DAYS_IN.WEEK) return null
  const per = left < DAYS_IN.MONTH ? 'WEEK' : 'MONTH'
  const step = DAYS_IN[per]
  return {
    per,
    needed: scaled(remaining, step / left, remaining.unit, readable),
    soFar: elapsed < step ? null : scaled(actual, step / elapsed, actual.unit, readable),
  }
}

const DAYS_IN = { WEEK: 7, MONTH: 365.25 / 12 } satisfies Record<PaceStep, number>
