import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { about, atLeast, atMost, exact, notReported, zero } from '../figure/stated.ts'
import { addDays, calendarDate } from '../time/calendar-date.ts'
import { periodBetween } from '../time/period.ts'
import { paceOf } from './pace.ts'
import type { Target } from './target.ts'
import { targetStatus } from './target-status.ts'

const target: Target = {
  value: 120,
  unit: 'PROPOSAL',
  aim: 'AT_LEAST',
  period: periodBetween(calendarDate('2026-01-01'), calendarDate('2026-12-31')),
  accumulates: true,
}

function pace(value: number, day: string, changed: Partial<Target> = {}) {
  return paceOf(exact(value, 'PROPOSAL'), { ...target, ...changed }, calendarDate(day))
}

describe('the pace that a running period needs', () => {
  test('is what remains by the days that are left: 96 in 292 days are 10 a month', () => {
    expect(pace(24, '2026-03-14')).toEqual({
      days: { all: 365, elapsed: 73, left: 292 },
      due: exact(24, 'PROPOSAL'),
      remaining: exact(96, 'PROPOSAL'),
      speed: { per: 'MONTH', needed: exact(10, 'PROPOSAL'), soFar: exact(10, 'PROPOSAL') },
    })
  })

  test('is told by the week in the last month, and only by what remains in the last two weeks', () => {
    expect(pace(100, '2026-11-30')?.speed?.per).toBe('MONTH')
    expect(pace(100, '2026-12-01')?.speed).toMatchObject({ per: 'WEEK', needed: exact(4.7, 'PROPOSAL') })
    expect(pace(100, '2026-12-17')?.speed?.per).toBe('WEEK')
    expect(pace(100, '2026-12-18')).toMatchObject({ remaining: exact(20, 'PROPOSAL'), speed: null })
    expect(pace(100, '2026-12-31')?.days).toEqual({ all: 365, elapsed: 365, left: 0 })
  })

  test('has as many digits as can be read', () => {
    const soFar = (value: number) => pace(value, '2026-12-01')?.speed?.soFar
    expect([soFar(2), soFar(79), soFar(9000)]).toEqual([
      exact(0.04, 'PROPOSAL'),
      exact(1.7, 'PROPOSAL'),
      exact(188, 'PROPOSAL'),
    ])
  })

  test('says nothing about the speed of the first days', () => {
    expect(pace(3, '2026-01-05')?.speed?.soFar).toBeNull()
  })

  test('is nothing once the target is reached', () => {
    expect(pace(130, '2026-07-01')).toMatchObject({
      remaining: zero('PROPOSAL'),
      speed: { needed: zero('PROPOSAL') },
    })
  })

  test('is as exact as the figure', () => {
    const left = (actual: Parameters<typeof paceOf>[0]) =>
      paceOf(actual, target, calendarDate('2026-07-01'))?.remaining
    expect(left(about(100, 'PROPOSAL'))).toEqual(about(20, 'PROPOSAL', 0.25))
    expect(left(atLeast(100, 'PROPOSAL'))).toMatchObject({ qualifier: 'AT_MOST', low: 0, high: 20 })
    expect(left(about(120, 'PROPOSAL'))).toEqual(atMost(6, 'PROPOSAL'))
  })

  test('is not asked of a stock, of a period that does not run, of a gap, and of another unit', () => {
    expect(pace(24, '2026-03-14', { accumulates: false })).toBeNull()
    expect(pace(24, '2025-12-31')).toBeNull()
    expect(pace(24, '2027-01-01')).toBeNull()
    expect(pace(24, '2026-03-14', { unit: 'FAMILY' })).toBeNull()
    expect(paceOf(notReported('PROPOSAL'), target, calendarDate('2026-03-14'))).toBeNull()
  })
})

test('who keeps the needed speed to the last day has met the target', () => {
  const anyPlan = fc.record({
    value: fc.integer({ min: 1, max: 100_000 }),
    reached: fc.nat(100_000),
    length: fc.integer({ min: 1, max: 2000 }),
    share: fc.double({ min: 0, max: 1, noNaN: true }),
  })
  fc.assert(
    fc.property(anyPlan, ({ value, reached, length, share }) => {
      const { from } = target.period
      const plan = { ...target, value, period: periodBetween(from, addDays(from, length)) }
      const found = paceOf(exact(reached, 'PROPOSAL'), plan, addDays(from, Math.floor(length * share)))
      if (found === null) throw new Error('every day of a period runs')
      const missing = found.remaining.value ?? 0
      const end = addDays(plan.period.to, 1)
      expect(found.days.elapsed + found.days.left).toBe(found.days.all)
      expect(targetStatus(exact(reached + missing, 'PROPOSAL'), plan, end)).toBe('MET')
      if (missing > 0) {
        expect(targetStatus(exact(reached + missing - 1, 'PROPOSAL'), plan, end)).toBe('MISSED')
      }
    }),
  )
})
