import { calendarDate, displayDate } from '@council-outcomes/figures'
import { kindOfType } from '../../../address/record-path.ts'
import { type FragmentType, readFragment } from '../../../generated/fragment-masking.ts'
import { graphql } from '../../../generated/gql.ts'
import { useLocale, useMessages } from '../../../i18n/locale.tsx'
import { PageHeading } from '../../../navigation/page-heading.tsx'
import { OutLink } from '../../../records/out-link.tsx'
import { RecordLink } from '../../../records/record-link.tsx'
import { Section } from '../../../sections/section.tsx'
import pages from '../../pages.module.css'
import { RecordTrail } from '../../record/record-trail.tsx'
import { useRecordWords } from '../../record/words.ts'
import css from '../one-record.module.css'
import { useOneRecordWords } from '../words.ts'
import { FactList } from './fact-list.tsx'

const sourceDetailsFragment = graphql(`
  fragment SourceDetails_source on Source {
    title
    publisher
    url
    language
    publishedOn
    retrievedOn
    excerptCutOff
    note
    records(first: 100) {
      __typename
      ... on CouncilRecord {
        id
        title
        date {
          label(locale: $locale)
        }
      }
    }
  }
`)

/** A document, where it can be read, and all records that rest on it. */
export function SourceDetails(props: { readonly source: FragmentType<typeof sourceDetailsFragment> }) {
  const source = readFragment(sourceDetailsFragment, props.source)
  const words = useOneRecordWords()
  const { kinds } = useRecordWords()
  const { records } = useMessages()
  const locale = useLocale()
  const day = (date: string | null) => (date === null ? null : displayDate(calendarDate(date), locale))
  return (
    <article className={css.record}>
      <header className={pages.opening}>
        <RecordTrail kind="sources" />
        <PageHeading>
          <span lang={source.language ?? undefined}>{source.title}</span>
        </PageHeading>
      </header>
      <FactList
        facts={[
          [words.publisher, source.publisher],
          [words.published, day(source.publishedOn) ?? records.noDate],
          [words.retrieved, day(source.retrievedOn)],
          [words.readAt, source.url === null ? null : <OutLink href={source.url}>{source.url}</OutLink>],
          [records.note, source.note],
          [words.excerpt, source.excerptCutOff ? records.cutOff : null],
        ]}
      />
      <Section title={words.restsOnIt}>
        {source.records.length === 0 && <p>{words.nothingRests}</p>}
        <ul className={css.resting}>
          {source.records.map((record) => {
            const kind = kindOfType(record.__typename)
            return (
              <li key={record.id}>
                <RecordLink record={record}>{record.title}</RecordLink>
                <span className={css.soft}>
                  {kind === null ? null : kinds[kind].title} · {record.date.label}
                </span>
              </li>
            )
          })}
        </ul>
      </Section>
    </article>
  )
}
