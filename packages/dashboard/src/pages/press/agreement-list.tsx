import { type FragmentType, readFragment } from '../../generated/fragment-masking.ts'
import { graphql } from '../../generated/gql.ts'
import { list } from '../../i18n/list.ts'
import { useLocale } from '../../i18n/locale.tsx'
import { Cited } from '../../records/cited.tsx'
import { RecordFacts } from '../../records/record-facts.tsx'
import { RecordLink } from '../../records/record-link.tsx'
import { WholeListLink } from '../../records/whole-list-link.tsx'
import { CardList } from '../../sections/card-list.tsx'
import { useCut } from '../../sections/use-cut.ts'
import css from './press.module.css'
import { TAKING_PART } from './taking-part.ts'
import { usePressWords } from './words.ts'

const agreementListFragment = graphql(`
  fragment AgreementList_connection on AgreementConnection {
    totalCount
    nodes {
      __typename
      id
      title
      parties {
        id
        name(locale: $locale)
      }
      ...RecordFacts_record
      citations {
        ...SourceList_citation
      }
    }
  }
`)

/** The agreements to work together, and with whom, the newest first. */
export function AgreementList(props: { readonly signed: FragmentType<typeof agreementListFragment> }) {
  const signed = readFragment(agreementListFragment, props.signed)
  const words = usePressWords()
  const intro = useCut(words.agreements.intro, signed, words.newest)
  const locale = useLocale()
  return (
    <CardList
      {...words.agreements}
      intro={intro}
      items={signed.nodes}
      whole={<WholeListLink list={signed} kind="agreements" filters={{ role: TAKING_PART }} anywhere />}
    >
      {(agreement) => (
        <>
          <h3 className={css.title}>
            <RecordLink record={agreement}>{agreement.title}</RecordLink>
          </h3>
          {agreement.parties.length > 0 && (
            <p>
              {list(
                locale,
                agreement.parties.map(({ name }) => name),
              )}
            </p>
          )}
          <RecordFacts record={agreement} />
          <Cited citations={agreement.citations} />
        </>
      )}
    </CardList>
  )
}
