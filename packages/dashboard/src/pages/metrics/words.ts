import { usePageWords } from '../../i18n/use-page-words.ts'
import { metricsAz } from './words-az.ts'
import { metricsEn } from './words-en.ts'
import { metricsRu } from './words-ru.ts'

export function useMetricsWords() {
  return usePageWords({ az: metricsAz, en: metricsEn, ru: metricsRu })
}
