import { type Figure, isMeasured } from '../figure/figure.ts'
import type { CalendarDate } from '../time/calendar-date.ts'
import { type RunningDays, runningDays } from './running-days.ts'
import { isComparable, type Target, type TargetAim } from './target.ts'

export const TARGET_STATUSES = [
  'NOT_BEGUN',
  'ON_PACE',
  'BEHIND_PACE',
  'MET',
  'MISSED',
  'CANNOT_TELL',
] as const

export type TargetStatus = (typeof TARGET_STATUSES)[number]

/**
 * Where a figure stands against its target; the bounds decide, and reports without a number leave the upper one open.
 * While the period runs, a count is held against what is due today, everything else against the whole target; then only
 * a count can be MET (it has reached the number) or MISSED (it has passed a number that it was to stay below).
 */
export function targetStatus(actual: Figure, target: Target, today: CalendarDate): TargetStatus {
  if (today < target.period.from) return 'NOT_BEGUN'
  if (!isComparable(actual, target)) return 'CANNOT_TELL'
  const days = runningDays(target.period, today)
  const isKept = keeps(actual, target.aim, target.value)
  if (days === null) return isKept === null ? 'CANNOT_TELL' : isKept ? 'MET' : 'MISSED'
  if (target.accumulates && target.aim === 'AT_LEAST' && isKept === true) return 'MET'
  if (target.accumulates && target.aim === 'AT_MOST' && isKept === false) return 'MISSED'
  const isOnPace = target.accumulates ? keeps(actual, target.aim, dueBy(target, days)) : isKept
  return isOnPace === null ? 'CANNOT_TELL' : isOnPace ? 'ON_PACE' : 'BEHIND_PACE'
}

/** What would be reached today if every day of the period brought the same. */
export function dueBy({ value }: Target, { all, elapsed }: RunningDays): number {
  return (value * elapsed) / all
}

/** Null where the bounds leave both possible. */
function keeps(actual: Figure, aim: TargetAim, limit: number): boolean | null {
  if (!isMeasured(actual)) return null
  const most = actual.unquantified > 0 ? null : actual.high
  if (aim === 'AT_LEAST') {
    if (actual.low >= limit) return true
    return most !== null && most < limit ? false : null
  }
  if (most !== null && most <= limit) return true
  return actual.low > limit ? false : null
}
