import { displayPeriod } from '@council-outcomes/figures'
import { useLocale, useMessages } from '../i18n/locale.tsx'
import { useScope } from './scope.ts'

/** The start of a sentence about the figures on the screen: "In its first term, in Ganja,". */
export function useWhen(): string {
  const { headline } = useMessages()
  const { period, term, region } = useScope()
  const label = displayPeriod(period, useLocale())
  return headline.when({ kind: period.kind, label, term: term?.number ?? null }, region)
}
