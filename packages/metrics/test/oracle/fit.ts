import type { CalendarDate, Period } from '@council-outcomes/figures'

/** How a record lies in what is asked: wholly, not at all, or partly, or nobody knows. */
export type Fit = 'IN' | 'MAYBE' | 'OUT'

export type Days = Pick<Period, 'from' | 'to'>

/** The least of several conditions that must all hold. */
export function all(fits: readonly Fit[]): Fit {
  if (fits.includes('OUT')) return 'OUT'
  return fits.includes('MAYBE') ? 'MAYBE' : 'IN'
}

/** A day that is not known may be any day. */
export function fitOfDays(record: Days, asked: Days): Fit {
  if (startsWithin(record.from, asked.from) && endsWithin(record.to, asked.to)) return 'IN'
  const endsBefore = record.to !== null && asked.from !== null && record.to < asked.from
  const startsAfter = record.from !== null && asked.to !== null && record.from > asked.to
  return endsBefore || startsAfter ? 'OUT' : 'MAYBE'
}

function startsWithin(day: CalendarDate | null, first: CalendarDate | null): boolean {
  return first === null || (day !== null && day >= first)
}

function endsWithin(day: CalendarDate | null, last: CalendarDate | null): boolean {
  return last === null || (day !== null && day <= last)
}
