import {
  bucketsIn,
  calendarDate,
  periodBetween,
  periodFromCode,
  type RelativeKeyword,
} from '@council-outcomes/figures'
import type { FrameCouncil } from '../question/selection.ts'

export const RELATIVE_OFFERS: readonly RelativeKeyword[] = [
  'LAST_QUARTER',
  'LAST_YEAR',
  'LAST_12_MONTHS',
  'LAST_5_YEARS',
  'THIS_QUARTER',
  'THIS_YEAR',
  'THIS_TERM',
  'ALL',
]

/** The years since the first term of the council began, the latest first. */
export function yearCodes(council: FrameCouncil): readonly string[] {
  const today = calendarDate(council.today)
  const [first = council.today] = council.terms.map(({ from }) => from).toSorted()
  if (first > today) return []
  return bucketsIn(periodBetween(calendarDate(first), today), 'YEAR')
    .map(({ code }) => code)
    .toReversed()
}

export function quarterCodes(year: string): readonly string[] {
  return bucketsIn(periodFromCode(year), 'QUARTER').map(({ code }) => code)
}
