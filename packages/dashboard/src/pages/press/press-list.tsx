import { type FragmentType, readFragment } from '../../generated/fragment-masking.ts'
import { graphql } from '../../generated/gql.ts'
import { useMessages } from '../../i18n/locale.tsx'
import { Cited } from '../../records/cited.tsx'
import { OutLink } from '../../records/out-link.tsx'
import { RecordLink } from '../../records/record-link.tsx'
import { WholeListLink } from '../../records/whole-list-link.tsx'
import { CardList } from '../../sections/card-list.tsx'
import { useCut } from '../../sections/use-cut.ts'
import css from './press.module.css'
import { TAKING_PART } from './taking-part.ts'
import { usePressWords } from './words.ts'

const pressListFragment = graphql(`
  fragment PressList_connection on PressItemConnection {
    totalCount
    nodes {
      __typename
      id
      title
      url
      channel {
        id
        name
      }
      date {
        label(locale: $locale)
        precision
      }
      citations {
        ...SourceList_citation
      }
    }
  }
`)

/** The publications that the record knows one by one, the newest first. */
export function PressList(props: { readonly published: FragmentType<typeof pressListFragment> }) {
  const published = readFragment(pressListFragment, props.published)
  const words = usePressWords()
  const { records } = useMessages()
  const intro = useCut(words.published.intro, published, words.newest)
  return (
    <CardList
      {...words.published}
      intro={intro}
      items={published.nodes}
      whole={<WholeListLink list={published} kind="press" filters={IN_THE_PRESS} />}
    >
      {(item) => (
        <>
          <h3 className={css.title}>
            <RecordLink record={item}>{item.title}</RecordLink>
          </h3>
          <p className={css.soft}>
            {item.channel.name} · {item.date.precision === 'NONE' ? records.notDated : item.date.label}
          </p>
          {item.url !== null && (
            <p className={css.soft}>
              <OutLink href={item.url}>{words.read}</OutLink>
            </p>
          )}
          <Cited citations={item.citations} />
        </>
      )}
    </CardList>
  )
}

/** As the page asks for them: not what the council published itself, nor the work of others. */
const IN_THE_PRESS = { kind: 'PRESS_OUTLET', role: TAKING_PART }
