import { calendarDate } from '@council-outcomes/figures'
import { DIMENSIONS, type Dimension } from '../../src/dimensions.ts'
import { isAtOrBelow } from './categories.ts'
import { fitOfDays } from './fit.ts'
import { type Division, divisionOn } from './geography.ts'
import type { Item } from './item.ts'
import type { ReportedTotal } from './made-up/record.ts'
import { scopeOf } from './statements.ts'

export type Scope = Pick<Item, 'from' | 'to' | 'regions' | 'categories' | 'recordedUnit'>

/** Whether all that is said of days, places, categories and people lies in a scope, which is open where it is silent. */
export function liesIn(inner: Scope, outer: Scope, division: Division): boolean {
  return (
    fitOfDays(inner, outer) === 'IN' &&
    (inner.recordedUnit === outer.recordedUnit || outer.recordedUnit !== 'CHILD') &&
    (outer.regions.length === 0 || division.fit(inner.regions, outer.regions) === 'IN') &&
    DIMENSIONS.every((dimension) => {
      const asked = outer.categories[dimension] ?? null
      const code = inner.categories[dimension] ?? null
      return asked === null || (code !== null && isAtOrBelow(dimension, code, asked))
    })
  )
}

/** Totals of one scope may nest, but never overlap only in part: the later of two that do is left out. */
export function withoutPartialOverlaps(totals: readonly ReportedTotal[]): readonly ReportedTotal[] {
  const kept: ReportedTotal[] = []
  for (const total of totals) {
    if (!kept.some((other) => overlapsInPart(total, other))) kept.push(total)
  }
  return kept
}

const DIVISIONS = ['2019-12-31', '2021-07-06', '2021-07-07'].map((day) => divisionOn(calendarDate(day)))

function overlapsInPart(one: ReportedTotal, other: ReportedTotal): boolean {
  if (one.subject !== other.subject) return false
  const [a, b] = [scopeOf(one), scopeOf(other)]
  return DIVISIONS.some(
    (division) => mayShare(a, b, division) && !liesIn(a, b, division) && !liesIn(b, a, division),
  )
}

function mayShare(a: Scope, b: Scope, division: Division): boolean {
  const isFamilies = ({ recordedUnit }: Scope) => recordedUnit === 'FAMILY'
  return (
    isFamilies(a) === isFamilies(b) &&
    fitOfDays(a, b) !== 'OUT' &&
    (a.regions.length === 0 || b.regions.length === 0 || division.fit(a.regions, b.regions) !== 'OUT') &&
    DIMENSIONS.every((dimension) => areOfOneKind(dimension, a.categories[dimension], b.categories[dimension]))
  )
}

function areOfOneKind(dimension: Dimension, a: string | null = null, b: string | null = null): boolean {
  if (a === null || b === null) return true
  return isAtOrBelow(dimension, a, b) || isAtOrBelow(dimension, b, a)
}
