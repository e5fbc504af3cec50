import { expect, test } from 'vitest'
import type { Axis } from '../question/question.ts'
import { tooManyCells } from './too-many-cells.ts'

const MEMBERS: Readonly<Record<string, number>> = {
  DAY: 3_653,
  WEEK: 523,
  MONTH: 120,
  QUARTER: 40,
  HALF: 20,
  YEAR: 10,
  TERM: 3,
  DISTRICT: 80,
  ECONOMIC_REGION: 16,
  ASSISTANCE_TYPE: 30,
  BENEFICIARY_GROUP: 25,
  CHANNEL: 20_000,
  MEETING_KIND: 4,
}

const cells = (axes: readonly Axis[]) =>
  axes.reduce((product, axis) => product * (MEMBERS[name(axis)] ?? 0), 1)

function name(axis: Axis): string {
  if (axis.kind === 'TIME') return axis.grain
  return axis.kind === 'REGION' ? axis.level : axis.dimension
}

const time = (grain: 'DAY' | 'MONTH' | 'YEAR' | 'TERM'): Axis => ({ kind: 'TIME', grain })
const districts: Axis = { kind: 'REGION', level: 'DISTRICT' }
const types: Axis = { kind: 'CATEGORY', dimension: 'ASSISTANCE_TYPE' }
const groups: Axis = { kind: 'CATEGORY', dimension: 'BENEFICIARY_GROUP' }
const kinds: Axis = { kind: 'CATEGORY', dimension: 'MEETING_KIND' }
const channels: Axis = { kind: 'CATEGORY', dimension: 'CHANNEL' }

test.each<[string, readonly Axis[], string, string]>([
  ['with coarser steps', [time('DAY'), districts], '292,240', 'ask by MONTH, which makes 9,600 cells'],
  [
    'with larger regions',
    [time('TERM'), districts, types, kinds],
    '28,800',
    'ask by ECONOMIC_REGION, which makes 5,760 cells',
  ],
  [
    'without the last axis',
    [time('YEAR'), types, groups, channels],
    '150,000,000',
    'ask without CHANNEL, which makes 7,500 cells',
  ],
])('the nearest question that fits is named: %s', (_what, axes, received, remedy) => {
  expect(tooManyCells(axes, cells)).toMatchObject({
    code: 'TOO_MANY_CELLS',
    received: `${received} cells`,
    remedy,
  })
})

test('where nothing fits, all of the question is too large', () => {
  expect(tooManyCells([time('YEAR')], () => 20_000)).toMatchObject({
    remedy: 'ask for a shorter period, fewer metrics and fewer axes',
  })
})
