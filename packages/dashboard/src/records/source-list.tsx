import { calendarDate, displayDate } from '@council-outcomes/figures'
import { type FragmentType, readFragment } from '../generated/fragment-masking.ts'
import { graphql } from '../generated/gql.ts'
import { useLocale, useMessages } from '../i18n/locale.tsx'
import { OutLink } from './out-link.tsx'
import { RecordLink } from './record-link.tsx'
import css from './records.module.css'

const sourceListFragment = graphql(`
  fragment SourceList_citation on Citation {
    page
    passage
    source {
      __typename
      id
      title
      publisher
      publishedOn
      url
      excerptCutOff
      language
    }
  }
`)

interface SourceListProps {
  readonly citations: readonly FragmentType<typeof sourceListFragment>[]
}

/** The documents that say so, each with where in it. */
export function SourceList({ citations }: SourceListProps) {
  const { records } = useMessages()
  const locale = useLocale()
  return (
    <div className={css.sources}>
      <h4>{records.sources}</h4>
      <ul>
        {readFragment(sourceListFragment, citations).map(({ page, passage, source }) => (
          <li key={`${source.id} ${page} ${passage}`}>
            <SourceTitle {...source} />
            <span className={css.origin}>
              {source.publisher}
              {' · '}
              {source.publishedOn === null
                ? records.noDate
                : displayDate(calendarDate(source.publishedOn), locale)}
              {page !== null && ` · ${records.page(page)}`}
            </span>
            {passage !== null && <span className={css.origin}>{passage}</span>}
            <span className={css.origin}>
              <RecordLink record={source}>{records.restsOnIt}</RecordLink>
            </span>
            {source.excerptCutOff && <span className={css.note}>{records.cutOff}</span>}
          </li>
        ))}
      </ul>
    </div>
  )
}

interface SourceTitleProps {
  readonly title: string
  readonly url: string | null
  readonly language: string | null
}

function SourceTitle({ title, url, language }: SourceTitleProps) {
  const lang = language ?? undefined
  if (url === null) return <span lang={lang}>{title}</span>
  return (
    <OutLink href={url}>
      <span lang={lang}>{title}</span>
    </OutLink>
  )
}
