import { InputError } from '../input-error.ts'
import { bucketOf } from './bucket.ts'
import { addDays, type CalendarDate } from './calendar-date.ts'
import { ALL_TIME, type Grain, type Period, periodBetween } from './period.ts'
import { latestTermBefore } from './term.ts'
import { termBuckets } from './term-buckets.ts'

/**
 * The period that a keyword means on the anchor day, which is usually today.
 * THIS_* is the whole running period, LAST_* leaves the running one out, YEAR_TO_DATE ends with the anchor day.
 * Of two terms that run on the anchor day, the one that began last is the running one.
 * @throws InputError BAD_PERIOD when no term fits, BAD_DATE when the result leaves the years 0001 to 9999.
 */
export function resolveKeyword(
  keyword: RelativeKeyword,
  anchor: CalendarDate,
  terms: readonly Period[],
): Period {
  return RESOLVERS[keyword](anchor, terms)
}

export const RELATIVE_KEYWORDS = [
  'THIS_WEEK',
  'THIS_MONTH',
  'THIS_QUARTER',
  'THIS_HALF',
  'THIS_YEAR',
  'THIS_TERM',
  'LAST_WEEK',
  'LAST_MONTH',
  'LAST_QUARTER',
  'LAST_HALF',
  'LAST_YEAR',
  'LAST_TERM',
  'LAST_3_MONTHS',
  'LAST_6_MONTHS',
  'LAST_12_MONTHS',
  'LAST_4_QUARTERS',
  'LAST_5_YEARS',
  'YEAR_TO_DATE',
  'ALL',
] as const

export type RelativeKeyword = (typeof RELATIVE_KEYWORDS)[number]

type Resolver = (anchor: CalendarDate, terms: readonly Period[]) => Period

const RESOLVERS: Readonly<Record<RelativeKeyword, Resolver>> = {
  THIS_WEEK: running('WEEK'),
  THIS_MONTH: running('MONTH'),
  THIS_QUARTER: running('QUARTER'),
  THIS_HALF: running('HALF'),
  THIS_YEAR: running('YEAR'),
  THIS_TERM: runningTerm,
  LAST_WEEK: finished('WEEK', 1),
  LAST_MONTH: finished('MONTH', 1),
  LAST_QUARTER: finished('QUARTER', 1),
  LAST_HALF: finished('HALF', 1),
  LAST_YEAR: finished('YEAR', 1),
  LAST_TERM: finishedTerm,
  LAST_3_MONTHS: finished('MONTH', 3),
  LAST_6_MONTHS: finished('MONTH', 6),
  LAST_12_MONTHS: finished('MONTH', 12),
  LAST_4_QUARTERS: finished('QUARTER', 4),
  LAST_5_YEARS: finished('YEAR', 5),
  YEAR_TO_DATE: (anchor) => periodBetween(bucketOf(anchor, 'YEAR').from, anchor),
  ALL: () => ALL_TIME,
}

function running(grain: Grain): Resolver {
  return (anchor) => bucketOf(anchor, grain)
}

function finished(grain: Grain, count: number): Resolver {
  return (anchor) => {
    const last = bucketBefore(bucketOf(anchor, grain).from, grain)
    let first = last
    for (let taken = 1; taken < count; taken += 1) first = bucketBefore(first.from, grain)
    return count === 1 ? last : periodBetween(first.from, last.to)
  }
}

function bucketBefore(date: CalendarDate, grain: Grain) {
  return bucketOf(addDays(date, -1), grain)
}

function runningTerm(anchor: CalendarDate, terms: readonly Period[]): Period {
  const term = termBuckets(terms, { from: anchor, to: anchor }).at(-1)
  if (term === undefined) throw noTerm('THIS_TERM', `a term that runs on ${anchor}`)
  return term
}

function finishedTerm(anchor: CalendarDate, terms: readonly Period[]): Period {
  const term = latestTermBefore(anchor, terms)
  if (term === null) throw noTerm('LAST_TERM', `a term that ended before ${anchor}`)
  return term
}

function noTerm(received: RelativeKeyword, expected: string): InputError {
  return new InputError({
    code: 'BAD_PERIOD',
    expected,
    received,
    remedy: 'choose one of the terms of the council or a calendar period',
  })
}
