import { usePageWords } from '../../i18n/use-page-words.ts'
import { oneRecordAz } from './words-az.ts'
import { oneRecordEn } from './words-en.ts'
import { oneRecordRu } from './words-ru.ts'

export function useOneRecordWords() {
  return usePageWords({ az: oneRecordAz, en: oneRecordEn, ru: oneRecordRu })
}
