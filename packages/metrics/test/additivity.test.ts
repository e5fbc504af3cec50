import { createTestDatabase, type TestDatabase } from '@council-outcomes/db/testing'
import { ALL_TIME, calendarDate, type Figure, sum } from '@council-outcomes/figures'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import {
  type Axis,
  additivity,
  type CellSet,
  METRICS,
  type MetricDefinition,
  NO_FILTER,
} from '../src/index.ts'
import { liveEngine } from './live-engine.ts'

let database: TestDatabase
let live: Awaited<ReturnType<typeof liveEngine>>
let councilId: string

beforeAll(async () => {
  database = await createTestDatabase(inject('databaseUrl'), 'record')
  live = await liveEngine(database)
  const council = await database.reader.council.findUniqueOrThrow({ where: { key: 'sms' } })
  councilId = council.id
})
afterAll(async () => {
  await live.close()
  await database.drop()
})

const axesOf = ({ dimensions }: MetricDefinition): readonly Axis[] => [
  { kind: 'TIME', grain: 'YEAR' },
  { kind: 'TIME', grain: 'TERM' },
  { kind: 'REGION', level: 'ECONOMIC_REGION' },
  ...dimensions.map((dimension) => ({ kind: 'CATEGORY', dimension }) as const),
]

describe.each(METRICS.map((metric) => [metric.code, metric] as const))('%s', (code, metric) => {
  test.each(axesOf(metric))('keeps its word on the axis %o', async (axis) => {
    const council = { id: councilId, aboutTolerance: 0.05, today: calendarDate('2026-11-22') }
    const question = {
      council,
      metric: code,
      period: ALL_TIME,
      region: null,
      regionsAsOf: null,
      filter: NO_FILTER,
    }
    const set = await live.engine.cells(question, axis)
    LAWS[additivity(metric, axis)](figuresOf(set), set.total)
  })
})

const LAWS = {
  ADDITIVE: (cells: readonly Figure[], total: Figure) => {
    expect(sum(cells, total.unit)).toEqual(total)
  },
  OVERLAPPING: (cells: readonly Figure[], total: Figure) => {
    const added = sum(cells, total.unit)
    expect([total.high, total.unquantified]).toEqual([added.high, added.unquantified])
    expect(total.low ?? 0).toBeLessThanOrEqual(added.low ?? 0)
    expect(total.low ?? 0).toBeGreaterThanOrEqual(Math.max(0, ...cells.map(({ low }) => low ?? 0)))
  },
  NOT_ADDITIVE: () => {},
}

function figuresOf({ cells, rest }: CellSet): readonly Figure[] {
  return [...cells, ...rest].map(({ figure }) => figure)
}
