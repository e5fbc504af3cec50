import { calendarDate, exact, type Figure, notReported, type Unit } from '@council-outcomes/figures'
import { expect, test } from 'vitest'
import { reachedTarget } from './reached-target.ts'

type Planned = Parameters<typeof reachedTarget>[0]

const planned: Planned = {
  metric: 'PROPOSALS_MADE',
  from: calendarDate('2026-01-01'),
  to: calendarDate('2026-12-31'),
  value: 12,
  unit: 'PROPOSAL',
}
const RUNNING = '2026-07-01'
const OVER = '2027-01-01'

function reached(actual: Figure, changed: Partial<Planned> = {}, day = OVER, straddling?: Figure) {
  const possible = straddling ?? notReported(actual.unit)
  const total = { figure: actual, straddling: { count: straddling ? 1 : 0, figure: possible } }
  return reachedTarget({ ...planned, ...changed }, total, calendarDate(day))
}

test('a count is told with how far it has come, and while its time runs with the pace it needs', () => {
  const { figure, progress, status, pace } = reached(exact(9, 'PROPOSAL'), {}, RUNNING)
  expect(figure).toEqual(exact(12, 'PROPOSAL'))
  expect(progress).toEqual(exact(75, 'PERCENT'))
  expect(status).toBe('ON_PACE')
  expect(pace?.remaining).toEqual(exact(3, 'PROPOSAL'))
})

test.each<[string, string, Unit, number, string]>([
  ['more than planned', 'PROPOSALS_MADE', 'PROPOSAL', 13, 'MET'],
  ['more than planned, where less is better', 'MEDIAN_DAYS_TO_ANSWER', 'DAY', 13, 'MISSED'],
  ['less than planned, where less is better', 'MEDIAN_DAYS_TO_ANSWER', 'DAY', 11, 'MET'],
  ['as much as planned, where neither is better', 'MEETINGS_HELD', 'MEETING', 12, 'MET'],
])('%s', (_name, metric, unit, value, status) => {
  expect(reached(exact(value, unit), { metric, unit }).status).toBe(status)
})

test('a stock, a share and a median have no pace', () => {
  for (const metric of ['PROPOSALS_WAITING', 'ACCEPTANCE_RATE', 'MEDIAN_DAYS_TO_ANSWER']) {
    expect(reached(exact(9, 'PROPOSAL'), { metric }, RUNNING).pace).toBeNull()
  }
})

test('what may lie in the period besides keeps a target from being missed, not from being met', () => {
  const status = (value: number) => reached(exact(value, 'PROPOSAL'), {}, OVER, exact(4, 'PROPOSAL')).status
  expect(status(7)).toBe('MISSED')
  expect(status(8)).toBe('CANNOT_TELL')
  expect(status(12)).toBe('MET')
})

test('what may belong to a share besides leaves it open, whichever side of the target it is on', () => {
  const share = { metric: 'ACCEPTANCE_RATE', unit: 'PERCENT', value: 60 } as const
  const status = (value: number, straddling?: Figure) =>
    reached(exact(value, 'PERCENT'), share, OVER, straddling).status
  expect([status(70), status(50)]).toEqual(['MET', 'MISSED'])
  expect([status(70, exact(1, 'PROPOSAL')), status(50, exact(1, 'PROPOSAL'))]).toEqual([
    'CANNOT_TELL',
    'CANNOT_TELL',
  ])
  expect(reached(exact(70, 'PERCENT'), share, '2025-12-31', exact(1, 'PROPOSAL')).status).toBe('NOT_BEGUN')
})

test('a target of another unit is shown and never compared', () => {
  expect(reached(exact(500, 'FAMILY'), { metric: 'FAMILIES_ASSISTED', unit: 'PERSON' })).toMatchObject({
    figure: exact(12, 'PERSON'),
    progress: { state: 'NOT_APPLICABLE' },
    status: 'CANNOT_TELL',
    pace: null,
  })
})
