import { expect, test } from 'vitest'
import { months } from '../questions/months.ts'
import type { Measured } from '../run/measure-rounds.ts'
import { goalsOf, isMet } from './goals.ts'
import type { Report } from './report.ts'
import { reportText } from './report-text.ts'

function measured(size: number, system: Measured['system'], perSecond: number, p99: number): Measured {
  return { size, question: 'months', system, p50: 1, p99, perSecond, failed: 0 }
}

const report: Report = {
  measured: [
    measured(1_000_000, 'limit', 1_000, 2),
    measured(1_000_000, 'compact', 1_500, 25),
    measured(10_000_000, 'limit', 1_000, 2),
    measured(10_000_000, 'compact', 1_200, 26),
  ],
  councils: [
    { size: 1_000_000, firstFigureMs: 1_501, residentMegabytes: null, rebuildSeconds: null },
    { size: 10_000_000, firstFigureMs: null, residentMegabytes: 350, rebuildSeconds: 60 },
  ],
  writes: [],
}

test('each goal is held against what was measured; what was not measured is left out', () => {
  const verdicts = goalsOf([months], report).map((goal) => [goal.what, goal.size, isMet(goal)])
  expect(verdicts).toEqual([
    ['months, compact: throughput of the limit', 1_000_000, true],
    ['months, compact: throughput of the limit', 10_000_000, false],
    ['months, compact: p99 of a single client', 1_000_000, true],
    ['months, compact: p99 of a single client', 10_000_000, false],
    ['months, compact: cost in that of a tenth of the records', 10_000_000, false],
    ['first figure after the start', 1_000_000, false],
    ['memory of the API under load', 10_000_000, true],
    ['rebuild of the columns', 10_000_000, true],
  ])
})

test('the report has the speed of each system beside its share of the limit, and says which goals are missed', () => {
  const text = reportText([months], report)
  expect(text).toMatch(/1,000,000 records +system +p50 ms/)
  expect(text).toMatch(/compact +1\.00 +25\.00 +1,500 +1\.50/)
  expect(text).toMatch(/first figure after the start +1,000,000 +1501 ms +at most 1500 ms +MISSED/)
})
