import type { Annotation } from '../charts/index.ts'
import { useLocale } from '../i18n/locale.tsx'
import { usePageWords } from '../i18n/use-page-words.ts'
import { useScope } from '../scope/scope.ts'
import { annotationsIn, timeEvents } from './time-events.ts'
import { annotationsAz } from './words-az.ts'
import { annotationsEn } from './words-en.ts'
import { annotationsRu } from './words-ru.ts'

/** What happened to the council of the page in the calendar periods of a chart, by their codes. */
export function useAnnotations(codes: readonly string[]): readonly Annotation[] {
  const words = usePageWords({ az: annotationsAz, en: annotationsEn, ru: annotationsRu })
  const locale = useLocale()
  const { council } = useScope()
  return annotationsIn(codes, timeEvents(council, words), locale)
}
