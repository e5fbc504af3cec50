import { usePageWords } from '../../i18n/use-page-words.ts'
import { councilAz } from './words-az.ts'
import { councilEn } from './words-en.ts'
import { councilRu } from './words-ru.ts'

export function useCouncilWords() {
  return usePageWords({ az: councilAz, en: councilEn, ru: councilRu })
}
