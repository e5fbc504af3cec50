import { usePageWords } from '../../i18n/use-page-words.ts'
import { exploreAz } from './words-az.ts'
import { exploreEn } from './words-en.ts'
import { exploreRu } from './words-ru.ts'

export function useExploreWords() {
  return usePageWords({ az: exploreAz, en: exploreEn, ru: exploreRu })
}
