import { addMonths, bucketOf, type CalendarDate } from '@council-outcomes/figures'
import { dateOfDay, dayNumber } from '../../columns/day-number.ts'
import type { TermData } from '../snapshot.ts'
import { lowerBound } from '../tables/lower-bound.ts'

/**
 * The first days of the stretches that time is cut into: at every month from that of `first` to the one after that of
 * `last`, and where a term begins or has just ended.
 */
export function segmentStarts(
  first: CalendarDate,
  last: CalendarDate,
  terms: readonly TermData[],
): Int32Array {
  const starts = new Set<number>()
  const lastMonth = bucketOf(last, 'MONTH')
  const end = dayNumber(lastMonth.to) + 1
  let month = bucketOf(first, 'MONTH').from
  const begin = dayNumber(month)
  while (month < lastMonth.from) {
    starts.add(dayNumber(month))
    month = addMonths(month, 1)
  }
  starts.add(dayNumber(month)).add(end)
  for (const cut of termCuts(terms)) if (cut > begin && cut < end) starts.add(cut)
  return Int32Array.from(starts).sort()
}

/** Whether the stretches are cut at all terms, as far as they reach. */
export function areCutAt(starts: Int32Array, terms: readonly TermData[]): boolean {
  const { begin, end } = reach(starts)
  return termCuts(terms).every((cut) => cut <= begin || cut >= end || starts.includes(cut))
}

/** The same stretches, and where they do not reach from the day `first` to the day `last`, more before or behind them. */
export function reaching(
  starts: Int32Array,
  first: number,
  last: number,
  terms: readonly TermData[],
): Int32Array {
  const { begin, end } = reach(starts)
  if (begin <= first && last < end) return starts
  const wider = segmentStarts(dateOfDay(Math.min(begin, first)), dateOfDay(Math.max(end - 1, last)), terms)
  const more = wider.filter((start) => start < begin || start > end)
  return Int32Array.from([...starts, ...more]).sort()
}

/** The position of the stretch that a day lies in, among stretches that reach it. */
export function stretchOf(day: number, starts: Int32Array): number {
  return lowerBound(starts, day + 1) - 1
}

function reach(starts: Int32Array): { readonly begin: number; readonly end: number } {
  return { begin: starts[0] ?? 0, end: starts.at(-1) ?? 0 }
}

function termCuts(terms: readonly TermData[]): readonly number[] {
  return terms.flatMap(({ period: { from, to } }) => [
    ...(from === null ? [] : [dayNumber(from)]),
    ...(to === null ? [] : [dayNumber(to) + 1]),
  ])
}
