import { usePageWords } from '../../i18n/use-page-words.ts'
import { assistanceAz } from './words-az.ts'
import { assistanceEn } from './words-en.ts'
import { assistanceRu } from './words-ru.ts'

export function useAssistanceWords() {
  return usePageWords({ az: assistanceAz, en: assistanceEn, ru: assistanceRu })
}
