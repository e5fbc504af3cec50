import { calendarDate, periodFromCode } from '@council-outcomes/figures'
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

function found(changed: Partial<Question>, targets = [target]) {
  return targetOf({ ...question, ...changed }, { targets }, regions)
}

test('a target is told for exactly its days and its place', () => {
  expect(found({})).toBe(target)
  expect(found({ region: 'ER-BA' }, [{ ...target, regionId: 'r1' }])).not.toBeNull()
})

test('other days, another place, another metric or chosen records have no target', () => {
  expect(found({ period: periodFromCode('2016-H1') })).toBeNull()
  expect(found({ region: 'ER-BA' })).toBeNull()
  expect(found({}, [{ ...target, regionId: 'r1' }])).toBeNull()
  expect(found({ metric: 'EVENTS_HELD' })).toBeNull()
  expect(found({ filter: { ...NO_FILTER, roles: ['ORGANIZER'] } })).toBeNull()
})
