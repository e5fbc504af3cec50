import { usePageWords } from '../../i18n/use-page-words.ts'
import { reportAz } from './words-az.ts'
import { reportEn } from './words-en.ts'
import { reportRu } from './words-ru.ts'

export function useReportWords() {
  return usePageWords({ az: reportAz, en: reportEn, ru: reportRu })
}
