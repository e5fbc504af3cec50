import { expect, it } from 'vitest'
import type { FigureState, MetricCode } from '../../generated/graphql.ts'
import { headlineFacts, isSilent } from './headline-facts.ts'

function kpi(code: MetricCode, displayWithUnit: string, state: FigureState = 'REPORTED') {
  return { metric: { code }, figure: { state, displayWithUnit } }
}

it('takes what was recorded, in the words of the API', () => {
  const facts = headlineFacts([
    kpi('MEETINGS_HELD', '12 meetings'),
    kpi('PROPOSALS_MADE', 'not recorded', 'NOT_REPORTED'),
    kpi('PERSONS_ASSISTED', 'about 300 children'),
  ])
  expect(facts).toEqual({
    meetings: '12 meetings',
    proposals: null,
    families: null,
    persons: 'about 300 children',
  })
})

it('tells events where no sitting of the council is recorded', () => {
  const kpis = [kpi('MEETINGS_HELD', 'not recorded', 'NOT_REPORTED'), kpi('EVENTS_HELD', '2 events')]
  expect(headlineFacts(kpis).meetings).toBe('2 events')
})

it('keeps a declared zero, which somebody counted', () => {
  expect(isSilent(headlineFacts([kpi('MEETINGS_HELD', '0 meetings', 'ZERO')]))).toBe(false)
})

it('is silent when nobody recorded anything', () => {
  expect(isSilent(headlineFacts([kpi('MEETINGS_HELD', 'not recorded', 'NOT_REPORTED')]))).toBe(true)
})
