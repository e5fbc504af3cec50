import { usePageWords } from '../../i18n/use-page-words.ts'
import { regionAz } from './words-az.ts'
import { regionEn } from './words-en.ts'
import { regionRu } from './words-ru.ts'

export function useRegionWords() {
  return usePageWords({ az: regionAz, en: regionEn, ru: regionRu })
}
