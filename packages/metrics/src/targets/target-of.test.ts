import { calendarDate, exact, periodFromCode } from '@council-outcomes/figures'
import { expect, test } from 'vitest'
import type { Question } from '../question/question.ts'
import { NO_FILTER } from '../question/question-filter.ts'
import { regionTree } from '../reference/region-tree.ts'
import type { TargetData } from '../store/snapshot.ts'
import { targetOf } from './target-of.ts'

const regions = regionTree(
  [{ id: 'r1', code: 'ER-BA', kind: 'ECONOMIC_REGION', label: { en: 'Baku', az: 'Bakı', ru: 'Баку' } }],
  new Map(),
)

const target: TargetData = {
  id: 't1',
  metric: 'MEETINGS_HELD',
  from: calendarDate('2016-01-01'),
  to: calendarDate('2016-12-31'),
  regionId: null,
  value: 12,
  unit: 'MEETING',
}

const question: Question = {
  council: { id: 'c1', aboutTolerance: 0.05, today: calendarDate('2016-05-14') },
  metric: 'MEETINGS_HELD',
  period: periodFromCode('2016'),
  region: null,
  regionsAsOf: null,
  filter: NO_FILTER,
}

function reached(changed: Partial<Question>, targets = [target]) {
  return targetOf({ ...question, ...changed }, { targets }, regions, exact(9, 'MEETING'))
}

test('a target is told for exactly its days and its place, with how far it has come', () => {
  expect(reached({})).toEqual({ figure: exact(12, 'MEETING'), progress: exact(75, 'PERCENT') })
  expect(reached({ region: 'ER-BA' }, [{ ...target, regionId: 'r1' }])).not.toBeNull()
})

test('other days, another place, another metric or chosen records have no target', () => {
  expect(reached({ period: periodFromCode('2016-H1') })).toBeNull()
  expect(reached({ region: 'ER-BA' })).toBeNull()
  expect(reached({}, [{ ...target, regionId: 'r1' }])).toBeNull()
  expect(reached({ metric: 'EVENTS_HELD' })).toBeNull()
  expect(reached({ filter: { ...NO_FILTER, roles: ['ORGANIZER'] } })).toBeNull()
})
