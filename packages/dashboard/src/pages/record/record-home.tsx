import { Link, useSearch } from 'wouter'
import { RECORD_KINDS, recordListPath } from '../../address/record-path.ts'
import { readFragment } from '../../generated/fragment-masking.ts'
import type { RecordHomeQuery } from '../../generated/graphql.ts'
import { useLocale } from '../../i18n/locale.tsx'
import { Section } from '../../sections/section.tsx'
import { OpeningLines } from '../opening-lines.tsx'
import { countWords } from './count-words.ts'
import { FoundThings } from './found-things.tsx'
import { FIRST_PAGE, useListAddress } from './list-address.ts'
import css from './record.module.css'
import { recordCouncilFragment } from './record-council.ts'
import { SearchField } from './search-field.tsx'
import { useRecordWords } from './words.ts'

/** What is there? All lists of the record with their numbers, and a way to find anything by its name. */
export function RecordHome({ data }: { readonly data: RecordHomeQuery }) {
  const words = useRecordWords()
  const locale = useLocale()
  const search = useSearch()
  const [{ q }, setAddress] = useListAddress()
  const lists = RECORD_KINDS.map((kind) => ({ kind, count: countWords(data[kind].totalCount, locale) }))
  const facts = lists
    .filter(({ count }) => count.number > 0)
    .map(({ kind, count }) => words.count(count, words.kinds[kind]))
  return (
    <>
      <OpeningLines
        council={readFragment(recordCouncilFragment, data.council)}
        answer={facts.length === 0 ? words.nothing : words.answer(facts)}
      >
        <p>{words.intro}</p>
      </OpeningLines>
      <div className={css.find}>
        <SearchField
          key={q}
          label={words.searchAll}
          value={q ?? ''}
          onSearch={(text) => void setAddress({ ...FIRST_PAGE, q: text === '' ? null : text })}
        />
        <p className={css.hint}>{words.searchHint}</p>
      </div>
      {q !== null && data.search && <FoundThings text={q} found={data.search} />}
      <Section title={words.lists}>
        <ul className={css.lists}>
          {lists.map(({ kind, count }) => (
            <li key={kind} className={css.list}>
              <h3>
                <Link href={recordListPath(kind, search)}>{words.kinds[kind].title}</Link>
              </h3>
              <p className={css.number}>{words.count(count, words.kinds[kind])}</p>
              <p className={css.hint}>{words.about[kind]}</p>
            </li>
          ))}
        </ul>
      </Section>
    </>
  )
}
