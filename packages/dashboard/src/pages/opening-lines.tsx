import { calendarDate, displayDate } from '@council-outcomes/figures'
import type { ReactNode } from 'react'
import { useLocale, useMessages } from '../i18n/locale.tsx'
import { unbroken } from '../i18n/unbroken.ts'
import { PageHeading } from '../navigation/page-heading.tsx'
import css from './pages.module.css'

interface OpeningLinesProps {
  readonly council: { readonly name: string; readonly synthetic: boolean; readonly today: string }
  /** What the page is about, in one sentence from the data. */
  readonly answer: string
  /** What to do with the answer, or where it is that there is nothing. */
  readonly children?: ReactNode
}

/** The first lines of a page about a council: who, and the answer to the page's question in one sentence. */
export function OpeningLines({ council, answer, children }: OpeningLinesProps) {
  const { site, headline } = useMessages()
  const locale = useLocale()
  return (
    <header className={css.opening}>
      {council.synthetic && <p className={css.synthetic}>{site.synthetic}</p>}
      <p className={css.council}>{council.name}</p>
      <PageHeading>{unbroken(answer)}</PageHeading>
      {children}
      <p className={css.asOf}>{headline.asOf(displayDate(calendarDate(council.today), locale))}</p>
    </header>
  )
}
