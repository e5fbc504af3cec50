import type { Figure } from '@council-outcomes/figures'
import { groupBy } from '../../src/group-by.ts'
import { type EvidenceItem, type MetricCode, metricOf } from '../../src/index.ts'
import type { CouncilRecord } from '../oracle/made-up/record.ts'

interface Bounds {
  readonly low: number
  readonly high: number
}

/**
 * Between which bounds a figure must lie if its evidence is all there is, with nothing but plain numbers; null where the
 * evidence gives no number. `Infinity` stands for no upper bound.
 */
export function addedUp(
  metric: MetricCode,
  items: readonly EvidenceItem[],
  record: CouncilRecord,
): Bounds | null {
  const { measure } = metricOf(metric)
  const counted = items.filter(({ amount }) => amount.low !== null)
  if (counted.length === 0) return null
  switch (measure.kind) {
    case 'SUM':
      return largestToSum(partsOf(counted, measure.overlapping, record))
    case 'STOCK':
    case 'DISTINCT':
      return sumOf(counted)
    case 'MEDIAN': {
      const days = counted.map(({ amount }) => amount.value ?? Number.NaN).sort((a, b) => a - b)
      const [lower, upper] = [days[Math.ceil(days.length / 2) - 1], days[Math.floor(days.length / 2)]]
      const middle = ((lower ?? Number.NaN) + (upper ?? Number.NaN)) / 2
      return { low: middle, high: middle }
    }
    case 'RATIO': {
      const [part, whole] = [sumOf(counted.filter(({ inNumerator }) => inNumerator)), sumOf(counted)]
      return { low: share(part.low, whole.high), high: share(part.high, whole.low) }
    }
  }
}

/** What items say in which part: people may stand in several parts, and only once in each. */
function partsOf(
  items: readonly EvidenceItem[],
  overlapping: string | null,
  { help, statements }: CouncilRecord,
): readonly Bounds[] {
  if (overlapping === null) return [sumOf(items)]
  const types = new Map([...help, ...statements].map(({ id, type }) => [id, type ?? 'none']))
  const parts = groupBy(items, ({ id }) => (overlapping === 'RECORD' ? id : (types.get(id) ?? 'none')))
  return [...parts.values()].map(sumOf)
}

function largestToSum(parts: readonly Bounds[]): Bounds {
  return {
    low: Math.max(...parts.map(({ low }) => low)),
    high: parts.reduce((sum, { high }) => sum + high, 0),
  }
}

function sumOf(items: readonly EvidenceItem[]): Bounds {
  return {
    low: items.reduce((sum, { amount }) => sum + (amount.low ?? 0), 0),
    high: items.reduce((sum, { amount }) => sum + highest(amount), 0),
  }
}

export function highest({ low, high }: Figure): number {
  return low === null ? 0 : (high ?? Number.POSITIVE_INFINITY)
}

function share(part: number, whole: number): number {
  if (part === 0 || whole === Number.POSITIVE_INFINITY) return 0
  return part >= whole ? 100 : (100 * part) / whole
}
