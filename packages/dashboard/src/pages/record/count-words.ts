import { formatNumber, type Locale } from '@council-outcomes/figures'

/** A number of records for a sentence: what is shown, and what decides the form of the word behind it. */
export interface CountWords {
  readonly shown: string
  readonly number: number
  /** Whether there are more than anybody counts. */
  readonly more: boolean
}

export function countWords(count: number | null, locale: Locale): CountWords {
  const number = count ?? MOST_COUNTED
  return { shown: formatNumber(number, locale), number, more: count === null }
}

/** What the API counts to. */
const MOST_COUNTED = 100_000
