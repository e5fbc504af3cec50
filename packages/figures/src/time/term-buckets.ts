import type { Period } from './period.ts'
import { contains, type Span, touches } from './placement.ts'

/**
 * The terms that touch a period, in the order in which they began. Unlike calendar periods they may leave gaps and
 * overlap, and the last may have no end.
 */
export function termBuckets(terms: readonly Period[], period: Span): readonly Period[] {
  return terms.filter((term) => touches(term, period)).toSorted(byBeginning)
}

/** Where a record stands that lies in no single term. */
export type BesideTerms = 'OUTSIDE_TERMS' | 'SEVERAL_TERMS' | 'NOT_DATED'

/**
 * The term that a record lies in: the only one that holds all of its days. A record that touches no term lies outside
 * them, one inside several cannot be given to either, and one that lies in a term only partly, or may, is not dated.
 */
export function termOf(record: Span, terms: readonly Period[]): Period | BesideTerms {
  const [term, ...others] = terms.filter((candidate) => contains(candidate, record))
  if (term !== undefined) return others.length === 0 ? term : 'SEVERAL_TERMS'
  return terms.some((candidate) => touches(candidate, record)) ? 'NOT_DATED' : 'OUTSIDE_TERMS'
}

/** An open beginning comes first. */
function byBeginning(a: Period, b: Period): number {
  return (a.from ?? '') < (b.from ?? '') ? -1 : 1
}
