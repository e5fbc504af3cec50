import { usePageWords } from '../../i18n/use-page-words.ts'
import { meetingsAz } from './words-az.ts'
import { meetingsEn } from './words-en.ts'
import { meetingsRu } from './words-ru.ts'

export function useMeetingsWords() {
  return usePageWords({ az: meetingsAz, en: meetingsEn, ru: meetingsRu })
}
