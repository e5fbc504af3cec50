import { usePageWords } from '../../i18n/use-page-words.ts'
import { pressAz } from './words-az.ts'
import { pressEn } from './words-en.ts'
import { pressRu } from './words-ru.ts'

export function usePressWords() {
  return usePageWords({ az: pressAz, en: pressEn, ru: pressRu })
}
