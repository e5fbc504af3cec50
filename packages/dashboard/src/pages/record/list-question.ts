import type { CouncilRole, Locale, PeriodInput, RecordOrder } from '../../generated/graphql.ts'
import type { PageQuestion } from '../../question/page-question.ts'
import { type ListAddress, listOfAddress } from './list-address.ts'

/** What every list is asked with; `Filter` is what it can be narrowed by. */
export interface ListVariables<Filter> {
  readonly council: string
  readonly filter: Filter
  /** The same without period and region, to name the nearest where there is nothing. */
  readonly wider: Filter
  readonly order: RecordOrder
  readonly first: number | null
  readonly after: string | null
  readonly last: number | null
  readonly before: string | null
  readonly locale: Locale
}

/** What the address says of a list. */
export interface AskedList {
  readonly address: ListAddress
  /** Null for all time: without a period in the address a list holds what is not dated too. */
  readonly period: PeriodInput | null
  readonly region: string | null
}

export function listVariables<Filter>(
  question: PageQuestion,
  search: string,
  filterOf: (asked: AskedList) => Filter,
): ListVariables<Filter> {
  const address = listOfAddress(search)
  const hasPeriod = new URLSearchParams(search).has('period')
  const asked = { address, period: hasPeriod ? question.period : null, region: question.region }
  const { after, before, order } = address
  const backwards = before !== null
  return {
    council: question.council,
    filter: filterOf(asked),
    wider: filterOf({ ...asked, period: null, region: null }),
    order: order === 'newest' ? 'NEWEST_FIRST' : 'OLDEST_FIRST',
    first: backwards ? null : PAGE_SIZE,
    after: backwards ? null : after,
    last: backwards ? PAGE_SIZE : null,
    before,
    locale: question.locale,
  }
}

/** How many lines a page has at most. */
export const PAGE_SIZE = 25

/** What all records of events can be narrowed by. */
export function recordFilter({ address, period, region }: AskedList) {
  return { period, region, text: address.q, councilRoles: codes<CouncilRole>(address.role) }
}

/** The codes that the address names, which may be anything: the API refuses what is no code of its own, and says so. */
export function codes<Code extends string>(text: string | null): readonly Code[] | null {
  return text === null ? null : (text.split(',') as Code[])
}
