import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyFigure } from '../figure/arbitrary-figures.ts'
import type { Figure } from '../figure/figure.ts'
import { about, atLeast, exact, notReported, suppressed, unquantified, zero } from '../figure/stated.ts'
import { sum } from '../figure/sum.ts'
import { withPossible } from '../figure/with-possible.ts'
import { addDays, calendarDate } from '../time/calendar-date.ts'
import { isBounded, periodBetween } from '../time/period.ts'
import { periodFromCode } from '../time/period-code.ts'
import { TARGET_AIMS, type Target } from './target.ts'
import { type TargetStatus, targetStatus } from './target-status.ts'

/** 120 proposals in the 365 days of 2026. */
const target: Target = {
  value: 120,
  unit: 'PROPOSAL',
  aim: 'AT_LEAST',
  period: year('2026'),
  accumulates: true,
}
const FIRST = '2026-01-01'
/** The 73rd day of 365, a fifth of the year: 24 are due. */
const RUNNING = '2026-03-14'
const OVER = '2027-01-01'

function year(code: string) {
  const period = periodFromCode(code)
  if (!isBounded(period)) throw new Error(code)
  return period
}

function status(actual: Figure, day: string, changed: Partial<Target> = {}): TargetStatus {
  return targetStatus(actual, { ...target, ...changed }, calendarDate(day))
}

describe('a target to be reached', () => {
  test.each<[string, Figure, string, TargetStatus]>([
    ['is not judged before its first day', exact(120, 'PROPOSAL'), '2025-12-31', 'NOT_BEGUN'],
    ['runs from its first day on', zero('PROPOSAL'), FIRST, 'BEHIND_PACE'],
    ['is on pace with what is due today', exact(24, 'PROPOSAL'), RUNNING, 'ON_PACE'],
    ['is behind with one less', exact(23, 'PROPOSAL'), RUNNING, 'BEHIND_PACE'],
    ['is met as soon as it is reached', exact(120, 'PROPOSAL'), RUNNING, 'MET'],
    ['is not missed on its last day', exact(119, 'PROPOSAL'), '2026-12-31', 'BEHIND_PACE'],
    ['is missed the day after', exact(119, 'PROPOSAL'), OVER, 'MISSED'],
    ['is met by exactly its number', exact(120, 'PROPOSAL'), OVER, 'MET'],
    ['cannot be told from a gap', notReported('PROPOSAL'), OVER, 'CANNOT_TELL'],
    ['cannot be told from what is hidden', suppressed('PROPOSAL'), RUNNING, 'CANNOT_TELL'],
    ['is missed by a declared zero', zero('PROPOSAL'), OVER, 'MISSED'],
    ['is met by more than 120', atLeast(120, 'PROPOSAL'), OVER, 'MET'],
    ['cannot be told from more than 100', atLeast(100, 'PROPOSAL'), OVER, 'CANNOT_TELL'],
    ['cannot be told from about 120', about(120, 'PROPOSAL'), OVER, 'CANNOT_TELL'],
    ['is met by about 130, which is 123.5 at least', about(130, 'PROPOSAL'), OVER, 'MET'],
    ['is missed by about 110, which is 115.5 at most', about(110, 'PROPOSAL'), OVER, 'MISSED'],
    ['is on pace with about 26, which is 24.7 at least', about(26, 'PROPOSAL'), RUNNING, 'ON_PACE'],
    ['cannot be told from about 24, of 24 due', about(24, 'PROPOSAL'), RUNNING, 'CANNOT_TELL'],
    [
      'cannot be told from 90 and what may lie in the period besides',
      withPossible(exact(90, 'PROPOSAL'), exact(40, 'PROPOSAL')),
      ...([OVER, 'CANNOT_TELL'] as const),
    ],
    [
      'cannot be told from 90 and a report without a number',
      sum([exact(90, 'PROPOSAL'), unquantified(1, 'PROPOSAL')], 'PROPOSAL'),
      ...([OVER, 'CANNOT_TELL'] as const),
    ],
  ])('%s', (_, actual, day, expected) => {
    expect(status(actual, day)).toBe(expected)
  })
})

describe('a number that is not to be passed', () => {
  test.each<[string, number, string, boolean, TargetStatus]>([
    ['is kept at its very number', 120, OVER, true, 'MET'],
    ['is missed one above it', 121, OVER, true, 'MISSED'],
    ['is missed as soon as a count has passed it', 121, RUNNING, true, 'MISSED'],
    ['is on pace with no more than is due', 24, RUNNING, true, 'ON_PACE'],
    ['is behind with more than is due', 25, RUNNING, true, 'BEHIND_PACE'],
    ['is on pace with all of it, where nothing accumulates', 120, RUNNING, false, 'ON_PACE'],
    ['is not missed while a stock can still fall', 121, RUNNING, false, 'BEHIND_PACE'],
  ])('%s', (_, value, day, accumulates, expected) => {
    expect(status(exact(value, 'PROPOSAL'), day, { aim: 'AT_MOST', accumulates })).toBe(expected)
  })

  test('cannot be told from more than 100', () => {
    expect(status(atLeast(100, 'PROPOSAL'), OVER, { aim: 'AT_MOST' })).toBe('CANNOT_TELL')
  })
})

test('a share stands where it stands while the period runs', () => {
  const share = { value: 60, unit: 'PERCENT', accumulates: false } as const
  expect(status(exact(60, 'PERCENT'), RUNNING, share)).toBe('ON_PACE')
  expect(status(exact(59, 'PERCENT'), RUNNING, share)).toBe('BEHIND_PACE')
  expect(status(exact(59, 'PERCENT'), OVER, share)).toBe('MISSED')
})

test('families are never held against persons, children are', () => {
  expect(status(exact(500, 'FAMILY'), OVER, { unit: 'PERSON' })).toBe('CANNOT_TELL')
  expect(status(exact(500, 'CHILD'), OVER, { unit: 'PERSON' })).toBe('MET')
  expect(status(exact(500, 'PERSON'), OVER, { unit: 'CHILD' })).toBe('CANNOT_TELL')
})

test('a leap year has a day more to reach its target', () => {
  const period = year('2028')
  expect(status(exact(60, 'PROPOSAL'), '2028-07-01', { period })).toBe('ON_PACE')
  expect(status(exact(60, 'PROPOSAL'), '2028-07-02', { period })).toBe('BEHIND_PACE')
})

test('whatever the figure, what may come besides never turns a verdict around', () => {
  const anyTarget = fc.record({
    value: fc.nat(1_000_000_000),
    unit: fc.constant('PERSON' as const),
    aim: fc.constantFrom(...TARGET_AIMS),
    accumulates: fc.boolean(),
    period: fc.nat(800).map((days) => periodBetween(calendarDate(FIRST), addDays(calendarDate(FIRST), days))),
  })
  const anyDay = fc.integer({ min: -10, max: 900 }).map((days) => addDays(calendarDate(FIRST), days))
  fc.assert(
    fc.property(anyFigure, anyFigure, anyTarget, anyDay, (actual, possible, planned, day) => {
      const sure = targetStatus(withPossible(actual, possible), planned, day)
      if (sure !== 'CANNOT_TELL') expect(targetStatus(actual, planned, day)).toBe(sure)
    }),
  )
})
