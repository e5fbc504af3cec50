import { ALL_TIME, type Period } from './period.ts'

export type Placement = 'INSIDE' | 'STRADDLING' | 'OUTSIDE'

/** The days of a record or a period; null is an open end. */
export type Span = Pick<Period, 'from' | 'to'>

/**
 * The one rule of placement: a record lies in a period only if all of its days do.
 * One that does so partly, or may do so because an end is unknown, is straddling. An undated record (null) may lie anywhere.
 */
export function placement(record: Span | null, asked: Span): Placement {
  const span = record ?? ALL_TIME
  if (contains(asked, span)) return 'INSIDE'
  return touches(asked, span) ? 'STRADDLING' : 'OUTSIDE'
}

/** Whether all days of `inner` lie in `outer`. */
export function contains(outer: Span, inner: Span): boolean {
  const startsInside = outer.from === null || (inner.from !== null && outer.from <= inner.from)
  const endsInside = outer.to === null || (inner.to !== null && inner.to <= outer.to)
  return startsInside && endsInside
}

/** Whether the two have at least one day in common. */
export function touches(a: Span, b: Span): boolean {
  return startsBeforeEnd(a, b) && startsBeforeEnd(b, a)
}

function startsBeforeEnd(a: Span, b: Span): boolean {
  return a.from === null || b.to === null || a.from <= b.to
}
