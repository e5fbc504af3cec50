import {
  calendarDate,
  type Period,
  type PeriodChoice,
  serializePeriodChoice,
  termPeriod,
} from '@council-outcomes/figures'
import { resolveChoice } from '../address/resolve-choice.ts'
import type { FrameQuery } from '../generated/graphql.ts'

export type FrameCouncil = FrameQuery['councils'][number]

export interface PeriodSelection {
  readonly choice: PeriodChoice
  readonly period: Period
  /** The period that the address asks for and that does not exist; null when all is well. */
  readonly unknown: string | null
}

/** The council of the address; without one the first real council. Null when there is no such council. */
export function councilOf(key: string | null, councils: readonly FrameCouncil[]): FrameCouncil | null {
  if (key !== null) return councils.find((council) => council.key === key) ?? null
  return councils.find((council) => !council.synthetic) ?? councils[0] ?? null
}

/**
 * The period of the address; without one, or with one that does not exist, the newest term that documents sum up,
 * else everything on record.
 */
export function periodSelection(asked: PeriodChoice | null, council: FrameCouncil): PeriodSelection {
  const terms = termPeriods(council)
  const today = calendarDate(council.today)
  const found = asked === null ? null : resolveChoice(asked, terms, today)
  if (asked !== null && found !== null) return { choice: asked, period: found, unknown: null }
  const unknown = asked === null ? null : serializePeriodChoice(asked)
  const summedUp = council.terms.findLast(({ reportedTotals }) => reportedTotals > 0)
  const term = terms.find(({ code }) => code === summedUp?.key)
  if (term !== undefined) return { choice: { kind: 'TERM', term: term.code }, period: term, unknown }
  const everything = { kind: 'RELATIVE', keyword: 'ALL' } as const
  const period: Period = { kind: 'ALL', code: 'ALL', from: null, to: null }
  return { choice: everything, period, unknown }
}

function termPeriods(council: FrameCouncil): readonly Period[] {
  return council.terms.map(({ key, from, to }) =>
    termPeriod(key, calendarDate(from), to === null ? null : calendarDate(to)),
  )
}
