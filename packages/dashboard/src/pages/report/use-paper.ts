import { calendarDate, displayDate } from '@council-outcomes/figures'
import { useEffect } from 'react'
import { useLocale, useMessages } from '../../i18n/locale.tsx'
import { useScope } from '../../scope/scope.ts'
import { useReportWords } from './words.ts'

/**
 * What stands in the margins of each page on paper, for `print.css`, and the title that a saved file is named after.
 * Both are gone when the report is.
 */
export function usePaper(): void {
  const { council, periodName, term, place, region } = useScope()
  const { headline } = useMessages()
  const { paper, title } = useReportWords()
  const locale = useLocale()
  const asOf = headline.asOf(displayDate(calendarDate(council.today), locale))
  const about = `${periodName} · ${place}`
  const named = [council.name, term?.name ?? periodName, ...(region === null ? [] : [region]), locale]
  const fileTitle = `${title}: ${named.join(' – ')}`
  const { name } = council
  const { page, of } = paper

  useEffect(() => {
    const texts = { council: name, about, 'as-of': asOf, page: `${page} `, of: ` ${of} ` }
    const { style } = document.documentElement
    for (const [key, text] of Object.entries(texts)) style.setProperty(`--paper-${key}`, cssString(text))
    return () => {
      for (const key of Object.keys(texts)) style.removeProperty(`--paper-${key}`)
    }
  }, [name, about, asOf, page, of])

  useEffect(() => {
    const before = document.title
    document.title = fileTitle
    return () => {
      document.title = before
    }
  }, [fileTitle])
}

function cssString(text: string): string {
  return `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', ' ')}"`
}
