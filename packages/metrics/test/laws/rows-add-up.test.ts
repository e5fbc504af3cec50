import { type Figure, InputError, sum } from '@council-outcomes/figures'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  type Additivity,
  type Analysis,
  type Axis,
  additivity,
  type MetricCode,
  metricOf,
} from '../../src/index.ts'
import { anyAnalysis } from '../oracle/made-up/arbitrary-question.ts'
import { analysisQuestionOf } from './asked-of.ts'
import { lawDatabase, randomRecords } from './random-councils.ts'

const database = lawDatabase()

test('rows and remaining members add up to the total, on every axis and all axes together', {
  timeout: 120_000,
}, async () => {
  let rows = 0
  for (const { record, seed } of randomRecords(4)) {
    const written = await database().write(record)
    const engine = database().engine(written.snapshot, 'COLUMNS')
    for (const { asked } of fc.sample(anyAnalysis, { seed, numRuns: 30 })) {
      const answer = await withoutTooLarge(
        engine.analyze(analysisQuestionOf({ ...asked, limit: null }, written)),
      )
      if (answer === null) continue
      rows += answer.rows
      for (const { metric, cells, total } of answer.metrics) {
        const figures = Array.from({ length: answer.rows }, (_, row) => cells.figure(row))
        const told = `seed ${seed}, ${metric}, ${JSON.stringify(asked)}`
        expectSum(figures, total, leastAdditive(metric, asked.axes), told)
      }
    }
  }
  expect(rows).toBeGreaterThan(300)
})

/** A product of steps, regions and categories can have more cells than one answer may. */
async function withoutTooLarge(answer: Promise<Analysis>): Promise<Analysis | null> {
  try {
    return await answer
  } catch (error) {
    if (error instanceof InputError) return null
    throw error
  }
}

function leastAdditive(metric: MetricCode, axes: readonly Axis[]): Additivity {
  const along = axes.map((axis) => additivity(metricOf(metric), axis))
  if (along.includes('NOT_ADDITIVE')) return 'NOT_ADDITIVE'
  return along.includes('OVERLAPPING') ? 'OVERLAPPING' : 'ADDITIVE'
}

function expectSum(cells: readonly Figure[], total: Figure, adds: Additivity, told: string): void {
  if (adds === 'NOT_ADDITIVE' || cells.length === 0) return
  const added = sum(cells, total.unit === 'CHILD' ? 'PERSON' : total.unit)
  expect(added.unquantified, told).toBe(total.unquantified)
  // Parts may be declared complete, and so be zero, where the whole is not.
  if (total.state !== 'REPORTED') expect(added.high ?? 0, told).toBe(0)
  else if (adds === 'ADDITIVE') expect(added, told).toEqual(total)
  else {
    expect(added.high, told).toBe(total.high)
    expect(added.low ?? 0, told).toBeGreaterThanOrEqual(total.low ?? 0)
  }
}
