import { useSearch } from 'wouter'
import { keptSearch } from '../../address/question-address.ts'
import controls from '../../controls/controls.module.css'
import { useLocale } from '../../i18n/locale.tsx'
import { useScope } from '../../scope/scope.ts'
import css from './report.module.css'
import { usePdfOffer } from './use-pdf-offer.ts'
import { useReportWords } from './words.ts'

/** Takes the report along on paper, and as a file where the server can print. */
export function ReportActions() {
  const { print, pdf } = useReportWords()
  const { council } = useScope()
  const locale = useLocale()
  const search = useSearch()
  const offered = usePdfOffer(PDF)
  return (
    <p className={css.actions}>
      <button type="button" className={controls.button} onClick={() => globalThis.print()}>
        {print}
      </button>
      {offered && (
        <a className={controls.button} href={pdfAddress(search, council.key, locale)}>
          {pdf}
        </a>
      )}
    </p>
  )
}

/** The same question, with the council and the language that the server could not know otherwise. */
function pdfAddress(search: string, council: string, locale: string): string {
  const params = new URLSearchParams(keptSearch(search))
  params.set('council', council)
  params.set('lang', locale)
  return `${PDF}?${params}`
}

const PDF = '/report.pdf'
