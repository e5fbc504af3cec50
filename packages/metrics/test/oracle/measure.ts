import type { MetricDefinition } from '../../src/metric-definition.ts'
import { exactly, type Tally } from './amount.ts'
import { distinctOf } from './distinct.ts'
import type { Item } from './item.ts'
import { headsOf, nothingSaid, sumOf } from './tally.ts'

/** What items make together under the measure of a metric. A ratio has no items of its own. */
export function measured(items: readonly Item[], { measure, unit }: MetricDefinition): Tally {
  switch (measure.kind) {
    case 'SUM': {
      const { overlapping } = measure
      if (overlapping === null) return sumOf(saidBy(items), unit)
      const partOf = (item: Item) =>
        overlapping === 'RECORD' ? item.id : (item.categories[overlapping] ?? 'NOT_SPECIFIED')
      const parts = [...new Set(items.map(partOf))]
      return headsOf(
        parts.map((part) => sumOf(saidBy(items.filter((item) => partOf(item) === part)), unit)),
        unit,
      )
    }
    case 'STOCK':
      return sumOf(saidBy(items), unit)
    case 'DISTINCT':
      return distinctOf(items, unit)
    case 'MEDIAN':
      return medianOf(items, unit)
    case 'RATIO':
      throw new Error('A ratio divides the figures of two metrics.')
  }
}

function saidBy(items: readonly Item[]): readonly Tally[] {
  return items.map(({ says }) => says)
}

/** The middle of the values that are known; of an even number, halfway between the two in the middle. */
function medianOf(items: readonly Item[], unit: Tally['unit']): Tally {
  const ranked = items.flatMap(({ days }) => (days === null ? [] : [days])).sort((a, b) => a - b)
  const lower = ranked[Math.ceil(ranked.length / 2) - 1]
  const upper = ranked[Math.floor(ranked.length / 2)]
  if (lower === undefined || upper === undefined) return nothingSaid(unit)
  return { amount: exactly((lower + upper) / 2), wordsOnly: 0, unit }
}
