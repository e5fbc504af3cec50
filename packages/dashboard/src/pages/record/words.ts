import { usePageWords } from '../../i18n/use-page-words.ts'
import { recordAz } from './words-az.ts'
import { recordEn } from './words-en.ts'
import { recordRu } from './words-ru.ts'

export function useRecordWords() {
  return usePageWords({ az: recordAz, en: recordEn, ru: recordRu })
}
