import { useMessages } from '../i18n/locale.tsx'
import { useCurrentEntry } from '../navigation/current-page.tsx'
import { useAsked } from '../question/question-provider.tsx'

/** What the view on the screen would be called: its page and its period. */
export function useViewName(): string {
  const { site } = useMessages()
  const entry = useCurrentEntry()
  const asked = useAsked()
  const page = entry === null ? site.name : site.pages[entry.id]
  return entry?.filters && asked.kind === 'KNOWN' ? `${page} · ${asked.periodName}` : page
}
