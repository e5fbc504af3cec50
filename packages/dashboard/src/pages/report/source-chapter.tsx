import { calendarDate, displayDate } from '@council-outcomes/figures'
import { useLocale, useMessages } from '../../i18n/locale.tsx'
import { FoldedList } from '../../sections/folded-list.tsx'
import { sourceAnchor } from './note-marks.tsx'
import css from './report.module.css'
import type { NumberedSource } from './source-notes.ts'

/** The documents as numbered notes: who published what, when, and what stands where in it. */
export function SourceChapter({ sources }: { readonly sources: readonly NumberedSource[] }) {
  return (
    <ol className={css.sources}>
      {sources.map((source) => (
        <li key={source.id} id={sourceAnchor(source.number)}>
          <SourceItem {...source} />
        </li>
      ))}
    </ol>
  )
}

function SourceItem({ title, url, language, publisher, publishedOn, excerptCutOff, places }: NumberedSource) {
  const { records } = useMessages()
  const locale = useLocale()
  const lang = language ?? undefined
  const published = publishedOn === null ? records.noDate : displayDate(calendarDate(publishedOn), locale)
  return (
    <>
      {url === null ? (
        <span lang={lang}>{title}</span>
      ) : (
        <a href={url} target="_blank" rel="noreferrer">
          <span lang={lang}>{title}</span>
          <span className="visually-hidden"> ({records.opensInNewTab})</span>
        </a>
      )}
      . {publisher}, {published}.{url !== null && <span className={css.url}> {url}</span>}
      {excerptCutOff && ` ${records.cutOff}`}
      <FoldedList
        items={places.map((place) => ({ ...place, id: `${place.page} ${place.passage}` }))}
        few={FEW_PLACES}
        className={css.places}
      >
        {({ page, passage, says }) => (
          <>
            {[...(page === null ? [] : [records.page(page)]), ...(passage === null ? [] : [passage])].join(
              ', ',
            )}
            {page === null && passage === null ? '' : ': '}
            {says.join('; ')}
          </>
        )}
      </FoldedList>
    </>
  )
}

/** A report of a whole term is a source of dozens of figures. */
const FEW_PLACES = 4
