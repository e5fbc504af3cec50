import { RELATIVE_KEYWORDS, type RelativeKeyword } from '../time/relative-period.ts'

/** The period as the reader chose it: a relative one moves on with the days, the others stay. */
export type PeriodChoice =
  | { readonly kind: 'CODE'; readonly code: string }
  | { readonly kind: 'RANGE'; readonly from: string; readonly to: string }
  | { readonly kind: 'TERM'; readonly term: string }
  | { readonly kind: 'RELATIVE'; readonly keyword: RelativeKeyword }

/**
 * Reads `2016-Q2`, `2015-05-20..2017-06-30`, `last-12-months` or the key of a term.
 * Every text is a choice; whether there is such a period, its reader finds out.
 */
export function parsePeriodChoice(text: string): PeriodChoice {
  if (text.startsWith(TERM)) return { kind: 'TERM', term: text.slice(TERM.length) }
  const [, from, to] = RANGE.exec(text) ?? []
  if (from !== undefined && to !== undefined) return { kind: 'RANGE', from, to }
  if (/^\d/.test(text)) return { kind: 'CODE', code: text }
  const keyword = RELATIVE_KEYWORDS.find((candidate) => inAddress(candidate) === text)
  return keyword === undefined ? { kind: 'TERM', term: text } : { kind: 'RELATIVE', keyword }
}

export function serializePeriodChoice(choice: PeriodChoice): string {
  switch (choice.kind) {
    case 'CODE':
      return choice.code
    case 'RANGE':
      return `${choice.from}..${choice.to}`
    case 'TERM':
      return isPlainTerm(choice.term) ? choice.term : `${TERM}${choice.term}`
    case 'RELATIVE':
      return inAddress(choice.keyword)
  }
}

/** Before the key of a term that reads as another choice. */
const TERM = 'term:'

function isPlainTerm(key: string): boolean {
  const choice = parsePeriodChoice(key)
  return choice.kind === 'TERM' && choice.term === key
}

const RANGE = /^([\d-]+)\.\.([\d-]+)$/

function inAddress(keyword: RelativeKeyword): string {
  return keyword.toLowerCase().replaceAll('_', '-')
}
