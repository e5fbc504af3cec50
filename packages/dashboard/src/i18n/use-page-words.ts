import type { Locale } from '@council-outcomes/figures'
import { useLocale } from './locale.tsx'

/** The words that only one page has, in all languages; they are fetched with its code. */
export function usePageWords<Words>(words: Readonly<Record<Locale, Words>>): Words {
  return words[useLocale()]
}
