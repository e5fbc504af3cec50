import { parsePeriodChoice, serializePeriodChoice } from '@council-outcomes/figures'
import { createLoader, createParser, parseAsString, parseAsStringLiteral, useQueryStates } from 'nuqs'
import { sameText } from './same-text.ts'

export const COMPARISONS = ['none', 'previous', 'previous-full', 'last-year'] as const

export type ComparisonChoice = (typeof COMPARISONS)[number]

/** What all pages of figures are asked about. It goes along from page to page. */
const questionParsers = {
  council: parseAsString,
  period: createParser({
    parse: parsePeriodChoice,
    serialize: serializePeriodChoice,
    eq: sameText(serializePeriodChoice),
  }),
  region: parseAsString,
  compare: parseAsStringLiteral(COMPARISONS).withDefault('previous'),
}

/** Each change is a step that the browser's back button takes back. */
export function useQuestionAddress() {
  return useQueryStates(questionParsers, { history: 'push' })
}

/** The same, read once. */
export const questionOfAddress = createLoader(questionParsers)

/** The part of an address that holds on every page: the question and the language. */
export function keptSearch(search: string): string {
  const asked = new URLSearchParams(search)
  const kept = new URLSearchParams(
    KEPT.flatMap((key) => {
      const value = asked.get(key)
      return value === null ? [] : [[key, value]]
    }),
  )
  return kept.size === 0 ? '' : `?${kept}`
}

const KEPT: readonly string[] = [...Object.keys(questionParsers), 'lang']
