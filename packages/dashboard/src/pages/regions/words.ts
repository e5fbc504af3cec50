import { usePageWords } from '../../i18n/use-page-words.ts'
import { regionsAz } from './words-az.ts'
import { regionsEn } from './words-en.ts'
import { regionsRu } from './words-ru.ts'

export function useRegionsWords() {
  return usePageWords({ az: regionsAz, en: regionsEn, ru: regionsRu })
}
