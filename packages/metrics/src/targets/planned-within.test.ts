import { ALL_TIME, calendarDate, periodFromCode, termPeriod } from '@council-outcomes/figures'
import { expect, test } from 'vitest'
import type { MetricCode } from '../metric-code.ts'
import { regionTree } from '../reference/region-tree.ts'
import type { TargetData } from '../store/snapshot.ts'
import { plannedWithin } from './planned-within.ts'

const name = { en: '', az: '', ru: '' }
const regions = regionTree(
  [
    { id: 'r1', code: 'ER-BA', kind: 'ECONOMIC_REGION', label: name },
    { id: 'd1', code: 'BAK-1', kind: 'DISTRICT', label: name },
    { id: 'd2', code: 'BAK-2', kind: 'DISTRICT', label: name },
  ],
  new Map([['r1', ['d1', 'd2']]]),
)
const term = {
  key: 'term-1',
  name,
  period: termPeriod('term-1', calendarDate('2016-01-01'), calendarDate('2017-12-31')),
}

function planned(from: string, to: string, metric = 'MEETINGS_HELD', regionId: string | null = null) {
  const days = { from: calendarDate(from), to: calendarDate(to) }
  return {
    ...days,
    id: `${metric} ${from}`,
    metric,
    regionId,
    value: 8,
    unit: 'MEETING',
  } satisfies TargetData
}

const targets = [
  planned('2016-01-01', '2016-12-31', 'PROPOSALS_MADE'),
  planned('2016-01-01', '2016-12-31', 'MEETINGS_HELD', 'd1'),
  planned('2016-01-01', '2016-12-31'),
  planned('2016-04-01', '2016-06-30'),
  planned('2016-03-10', '2017-03-09'),
  planned('2016-01-01', '2017-12-31'),
  planned('2016-01-01', '2016-12-31', 'NO_SUCH_METRIC'),
  planned('2016-01-01', '2016-12-31', 'MEETINGS_HELD', 'gone'),
]

function within(code: string, region: string | null = null, metrics: readonly MetricCode[] | null = null) {
  const period = code === 'ALL' ? ALL_TIME : periodFromCode(code)
  return plannedWithin({ period, region, metrics }, { targets, terms: [term] }, regions).map(
    ({ metric, period, region }) => [period.code, metric, region],
  )
}

test('the newest plans come first, then the order of the catalogue, then the whole before its parts', () => {
  expect(within('ALL')).toEqual([
    ['term-1', 'MEETINGS_HELD', null],
    ['2016-03-10..2017-03-09', 'MEETINGS_HELD', null],
    ['2016', 'MEETINGS_HELD', null],
    ['2016', 'MEETINGS_HELD', 'BAK-1'],
    ['2016', 'PROPOSALS_MADE', null],
    ['2016-Q2', 'MEETINGS_HELD', null],
  ])
})

test('a plan that only partly lies in the asked time is not told', () => {
  expect(within('2016')).toHaveLength(4)
  expect(within('2016-Q2')).toEqual([['2016-Q2', 'MEETINGS_HELD', null]])
  expect(within('2016-Q1')).toEqual([])
})

test('a region is told with the plans of what it is made of', () => {
  expect(within('ALL', 'ER-BA')).toEqual([['2016', 'MEETINGS_HELD', 'BAK-1']])
  expect(within('ALL', 'BAK-2')).toEqual([])
})

test('only the asked metrics are told', () => {
  expect(within('ALL', null, ['PROPOSALS_MADE'])).toEqual([['2016', 'PROPOSALS_MADE', null]])
})
