import { type FragmentType, readFragment } from '../generated/fragment-masking.ts'
import { graphql } from '../generated/gql.ts'
import { useMessages } from '../i18n/locale.tsx'
import { RecordFacts } from './record-facts.tsx'
import { RecordLink } from './record-link.tsx'
import css from './records.module.css'
import { SourceList } from './source-list.tsx'

export const evidenceItemFragment = graphql(`
  fragment EvidenceItem_evidence on Evidence {
    amount {
      displayWithUnit(locale: $locale)
    }
    stated {
      displayWithUnit(locale: $locale)
    }
    remainder
    record {
      __typename
      ... on CouncilRecord {
        id
        title
        ...RecordFacts_record
        citations {
          ...SourceList_citation
        }
      }
    }
  }
`)

/** What one record adds to a figure, what the record is, and which documents say so. */
export function EvidenceItem(props: { readonly evidence: FragmentType<typeof evidenceItemFragment> }) {
  const { amount, stated, remainder, record } = readFragment(evidenceItemFragment, props.evidence)
  const { records } = useMessages()
  const explainedInPart = remainder && amount.displayWithUnit !== stated?.displayWithUnit
  return (
    <li className={css.item}>
      <p className={css.amount}>{amount.displayWithUnit}</p>
      <h3 className={css.recordTitle}>
        <RecordLink record={record}>{record.title}</RecordLink>
      </h3>
      {stated !== null && (
        <p className={css.stated}>
          {explainedInPart
            ? records.remainder(stated.displayWithUnit, amount.displayWithUnit)
            : records.stated(stated.displayWithUnit)}
        </p>
      )}
      <RecordFacts record={record} />
      <SourceList citations={record.citations} />
    </li>
  )
}
