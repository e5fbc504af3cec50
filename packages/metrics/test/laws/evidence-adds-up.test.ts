import { InputError } from '@council-outcomes/figures'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type EvidenceItem, type MetricCode, metricOf } from '../../src/index.ts'
import { addressOf } from '../oracle/engine-answer.ts'
import { analysisOf } from '../oracle/evidence.ts'
import { anyEvidence } from '../oracle/made-up/arbitrary-question.ts'
import { cellOf } from '../oracle/oracle-answer.ts'
import { NoSuchRegion } from '../oracle/reading.ts'
import { addedUp, highest } from './added-up.ts'
import { questionOf } from './asked-of.ts'
import { lawDatabase, randomRecords } from './random-councils.ts'

const database = lawDatabase()

test('the evidence of a figure or a cell adds up to it, for every measure', {
  timeout: 120_000,
}, async () => {
  const seen = new Set<MetricCode>()
  for (const { record, seed } of randomRecords(4)) {
    const written = await database().write(record)
    const engine = database().engine(written.snapshot, 'COLUMNS')
    for (const question of fc.sample(anyEvidence, { seed, numRuns: 120 })) {
      const members = refusedAsNull(() => cellOf(written.record, question))
      if (members === null) continue
      const { metric } = question.asked
      const asked = questionOf(question.asked, written)
      const { kept } = await engine.analyze({ ...analysisOf(question), ...asked })
      const at = addressOf(question, members, kept)
      const page = { first: 500, after: null, straddling: false }
      const { items, figure } = await engine.evidence(asked, at, page)
      const told = `seed ${seed}, ${JSON.stringify(question)}`
      expect(figure.unquantified, told).toBe(reportsWithoutNumber(items))
      const added = addedUp(metric, items, written.record)
      // A share of none, and nothing of which anybody spoke.
      if (added === null || figure.state === 'NOT_APPLICABLE') {
        expect(figure.low ?? 0, told).toBe(0)
        continue
      }
      seen.add(metric)
      expect(highest(figure), told).toBeCloseTo(added.high, 6)
      // Outlets that a total leaves unnamed may be among those that are named elsewhere.
      if (metricOf(metric).measure.kind === 'DISTINCT')
        expect(figure.low, told).toBeLessThanOrEqual(added.low)
      else expect(figure.low, told).toBeCloseTo(added.low, 6)
      if (figure.qualifier === 'EXACT') expect(figure.value, told).toBeCloseTo(added.low, 6)
    }
  }
  expect(seen.size).toBeGreaterThan(12)
})

function reportsWithoutNumber(items: readonly EvidenceItem[]): number {
  return items.reduce((sum, { amount }) => sum + amount.unquantified, 0)
}

/** Nobody can ask for a region that a division does not have, nor split into too many steps. */
function refusedAsNull<Value>(ask: () => Value): Value | null {
  try {
    return ask()
  } catch (error) {
    if (error instanceof NoSuchRegion || error instanceof InputError) return null
    throw error
  }
}
