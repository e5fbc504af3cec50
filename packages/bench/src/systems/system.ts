import type { LoadRequest } from '../load/load.ts'
import type { GraphqlQuestion, Question } from '../questions/question.ts'

/** The ways in which a question is answered, in the order of the columns of the report. */
export const SYSTEM_NAMES = ['limit', 'friendly', 'compact', 'cached'] as const

export type SystemName = (typeof SYSTEM_NAMES)[number]

export const SYSTEM_TITLES: Readonly<Record<SystemName, string>> = {
  limit: 'the limit: hand-written SQL over rollups, bare server',
  friendly: 'ours in rows, each question new to the cache',
  compact: 'ours in columns, each question new to the cache',
  cached: 'ours in columns, from the cache',
}

/** Where the two servers of one council answer. */
export interface Addresses {
  readonly limit: string
  readonly ours: string
}

/** The request by which a system is asked; null when it does not answer such a question in that way. */
export function requestOf(
  system: SystemName,
  { limit, friendly, compact }: Question,
  addresses: Addresses,
): LoadRequest | null {
  switch (system) {
    case 'limit':
      return { url: `${addresses.limit}${limit.path}`, method: 'GET', headers: {} }
    case 'friendly':
      return graphql(addresses, friendly, ALWAYS_NEW)
    case 'compact':
      return compact === null ? null : graphql(addresses, compact, ALWAYS_NEW)
    case 'cached':
      return graphql(addresses, compact ?? friendly, {})
  }
}

/** A variable that no query uses: to the cache, and to those who wait for the same answer, every request is another question. */
const ALWAYS_NEW = { once: '[<id>]' }

function graphql(
  { ours }: Addresses,
  { query, variables }: GraphqlQuestion,
  more: Readonly<Record<string, string>>,
): LoadRequest {
  return {
    url: `${ours}/graphql`,
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables: { ...variables, ...more } }),
  }
}
