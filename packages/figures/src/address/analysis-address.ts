import type { ComparisonMode } from '../time/compared-period.ts'
import { type AskedPeriod, periodText } from './asked-period.ts'
import { listText } from './listed-codes.ts'

/** What can be filtered, by the names that the API has for it. */
export const ADDRESS_FILTERS = [
  'meetingKinds',
  'notMeetingKinds',
  'proposalStatuses',
  'notProposalStatuses',
  'proposalThemes',
  'notProposalThemes',
  'proposalDirections',
  'notProposalDirections',
  'assistanceTypes',
  'notAssistanceTypes',
  'beneficiaryGroups',
  'notBeneficiaryGroups',
  'channels',
  'notChannels',
  'roles',
  'qualifiers',
  'sources',
] as const

export type AddressFilter = (typeof ADDRESS_FILTERS)[number]

type Maybe<Value> = Value | null | undefined

/** A question of `analyze`. Codes are as the address has them: only the API knows which there are. */
export interface AddressedAnalysis {
  readonly council: string
  readonly metrics: readonly string[]
  readonly period?: Maybe<AskedPeriod>
  readonly region?: Maybe<string>
  readonly regionsAsOf?: Maybe<string>
  readonly grain?: Maybe<string>
  readonly level?: Maybe<string>
  readonly by?: Maybe<readonly string[]>
  readonly filter?: Maybe<Readonly<Partial<Record<AddressFilter, Maybe<readonly string[]>>>>>
  readonly compare?: Maybe<ComparisonMode>
  readonly order?: Maybe<{
    readonly metric?: Maybe<string>
    readonly direction?: Maybe<'ASCENDING' | 'DESCENDING'>
  }>
  readonly limit?: Maybe<number>
  readonly top?: Maybe<{
    readonly count: number
    readonly by?: Maybe<string>
    readonly metric?: Maybe<string>
  }>
}

/**
 * The question as the query string of an address, without the question mark:
 * `council=sms&metrics=MEETINGS_HELD&period=2016&grain=QUARTER&filter.meetingKinds=COUNCIL_MEETING`.
 */
export function analysisAddress(asked: AddressedAnalysis): string {
  const { council, metrics, period, region, regionsAsOf, grain, level, by, filter, compare, limit } = asked
  const written: readonly (readonly [string, Maybe<string>])[] = [
    ['council', council],
    ['metrics', listText(metrics)],
    ['period', period ? periodText(period) : null],
    ['anchor', period?.anchor],
    ['region', region],
    ['regionsAsOf', regionsAsOf],
    ['grain', grain],
    ['level', level],
    ['by', by ? listText(by) : null],
    ...ADDRESS_FILTERS.map((name) => [`filter.${name}`, listText(filter?.[name] ?? [])] as const),
    ['compare', compare ? COMPARISON_WORDS[compare] : null],
    ['order', orderText(asked)],
    ['limit', limit?.toString()],
    ['top', topText(asked)],
  ]
  const params = new URLSearchParams()
  for (const [name, text] of written) if (text) params.set(name, text)
  // Both are allowed in a query; escaped, nobody could read a list.
  return params.toString().replaceAll('%2C', ',').replaceAll('%3A', ':')
}

/** The parameter `compare`. */
export const COMPARISON_WORDS: Readonly<Record<ComparisonMode, string>> = {
  PREVIOUS_SAME_ELAPSED: 'previous',
  PREVIOUS_FULL: 'previous-full',
  SAME_PERIOD_LAST_YEAR: 'last-year',
}

function orderText({ order }: AddressedAnalysis): string | null {
  if (!order) return null
  const direction = (order.direction ?? 'DESCENDING').toLowerCase()
  return order.metric ? `${order.metric}.${direction}` : direction
}

function topText({ top }: AddressedAnalysis): string | null {
  if (!top) return null
  const { count, by, metric } = top
  return `${count}.${by ?? ''}.${metric ?? ''}`.replace(/\.+$/, '')
}
