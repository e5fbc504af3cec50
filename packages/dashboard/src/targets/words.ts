import { usePageWords } from '../i18n/use-page-words.ts'
import { targetsAz } from './words-az.ts'
import { targetsEn } from './words-en.ts'
import { targetsRu } from './words-ru.ts'

export function useTargetsWords() {
  return usePageWords({ az: targetsAz, en: targetsEn, ru: targetsRu })
}
