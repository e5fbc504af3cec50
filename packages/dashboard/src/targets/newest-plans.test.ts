import { expect, it } from 'vitest'
import { newestPlans, type PlanPlace } from './newest-plans.ts'

function plan(code: string, period: string, status = 'MET', region: string | null = null): PlanPlace {
  return {
    metric: { code },
    region: region === null ? null : { code: region },
    period: { code: period },
    status,
  }
}

it('takes the plan of exactly the asked period', () => {
  const [year, quarter] = [plan('MEETINGS_HELD', '2026'), plan('MEETINGS_HELD', '2026-Q3')]
  expect(newestPlans([year, quarter], '2026-Q3')).toEqual([quarter])
})

it('takes the newest that has begun where the asked period has no plan of its own', () => {
  const plans = [
    plan('MEETINGS_HELD', '2027', 'NOT_BEGUN'),
    plan('MEETINGS_HELD', '2026'),
    plan('MEETINGS_HELD', '2025'),
  ]
  expect(newestPlans(plans, 'ALL')).toEqual([plans[1]])
})

it('takes the next where none has begun', () => {
  const plans = [plan('MEETINGS_HELD', '2028', 'NOT_BEGUN'), plan('MEETINGS_HELD', '2027', 'NOT_BEGUN')]
  expect(newestPlans(plans, 'ALL')).toEqual([plans[1]])
})

it('keeps metrics and regions apart, in the order in which they come', () => {
  const plans = [
    plan('MEETINGS_HELD', '2026'),
    plan('MEETINGS_HELD', '2026', 'MET', 'ER-BA'),
    plan('PROPOSALS_MADE', '2026'),
    plan('PROPOSALS_MADE', '2025'),
  ]
  expect(newestPlans(plans, 'ALL')).toEqual(plans.slice(0, 3))
})
