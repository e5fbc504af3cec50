import { createHash } from 'node:crypto'
import type { AskedKpi } from './asked-kpi.ts'

/** Always the same for the same question, whatever the order of its categories; it tells nothing else. */
export function kpiId({ question, compare }: Pick<AskedKpi, 'question' | 'compare'>): string {
  const { council, metric, period, region, regionsAsOf, filter } = question
  const { kind, code, from, to } = period
  const asked = [council.id, metric, kind, code, from, to, region, regionsAsOf, conditions(filter), compare]
  return createHash('sha256').update(JSON.stringify(asked)).digest('base64url')
}

function conditions({ categories, roles, qualifiers, sources }: AskedKpi['filter']) {
  const chosen = Object.entries(categories).toSorted(([a], [b]) => (a < b ? -1 : 1))
  return [
    chosen.map(([dimension, choice]) => [dimension, inOrder(choice.in), inOrder(choice.notIn)]),
    inOrder(roles),
    inOrder(qualifiers),
    inOrder(sources),
  ]
}

function inOrder(codes: readonly string[] | null) {
  return codes && [...new Set(codes)].toSorted()
}
