import {
  ALL_TIME,
  calendarDate,
  daysBetween,
  isBounded,
  type Period,
  periodBetween,
  periodFromCode,
  RELATIVE_KEYWORDS,
  resolveKeyword,
} from '@council-outcomes/figures'

/** Ten years: the price of a period without known ends, such as a term or all time. */
const UNKNOWN_DAYS = 3_653

/** How many days a PeriodInput spans, closely enough for a price; the resolver decides what it means. */
export function periodDays(input: unknown): number {
  const period = periodOf(input)
  return isBounded(period) ? daysBetween(period.from, period.to) + 1 : UNKNOWN_DAYS
}

function periodOf(input: unknown): Period {
  if (typeof input !== 'object' || input === null) return ALL_TIME
  const { code, range, relative }: PeriodLike = input
  const keyword = RELATIVE_KEYWORDS.find((known) => known === relative)
  try {
    if (code) return periodFromCode(code)
    if (range) return periodBetween(calendarDate(range.from), calendarDate(range.to))
    if (keyword !== undefined) return resolveKeyword(keyword, ANY_DAY, [])
  } catch {
    // A term, which only the council knows, or a period that the resolver will refuse.
  }
  return ALL_TIME
}

/** PeriodInput, as the schema has coerced it. */
interface PeriodLike {
  readonly code?: string | null
  readonly range?: { readonly from: string; readonly to: string } | null
  readonly relative?: string | null
}

/** A keyword spans about as many days from any day as from today. */
const ANY_DAY = calendarDate('2024-12-31')
