import { usePageWords } from '../../i18n/use-page-words.ts'
import { proposalsAz } from './words-az.ts'
import { proposalsEn } from './words-en.ts'
import { proposalsRu } from './words-ru.ts'

export function useProposalsWords() {
  return usePageWords({ az: proposalsAz, en: proposalsEn, ru: proposalsRu })
}
