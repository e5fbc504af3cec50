import { createHash } from 'node:crypto'
import type { AskedKpi } from './asked-kpi.ts'

/** Always the same for the same question, whatever the order of its categories; it tells nothing else. */
export function kpiId({ question, compare }: Pick<AskedKpi, 'question' | 'compare'>): string {
  const { council, metric, period, region, filter } = question
  const { kind, code, from, to } = period
  const asked = [council.id, metric, kind, code, from, to, region, categories(filter), compare]
  return createHash('sha256').update(JSON.stringify(asked)).digest('base64url')
}

function categories(filter: AskedKpi['filter']) {
  const named = Object.entries(filter).toSorted(([a], [b]) => (a < b ? -1 : 1))
  return named.map(([dimension, codes]) => [dimension, [...new Set(codes)].toSorted()])
}
