import { type FragmentType, readFragment } from '../../../generated/fragment-masking.ts'
import { graphql } from '../../../generated/gql.ts'
import { RecordLink } from '../../../records/record-link.tsx'
import css from '../one-record.module.css'

const relatedFragment = graphql(`
  fragment Related_record on CouncilRecord {
    __typename
    id
    title
  }
`)

type RelatedRecord = FragmentType<typeof relatedFragment>

/** A record that has to do with this one; nothing where there is none. */
export function related(record: RelatedRecord | null) {
  return record === null ? null : <Related record={record} />
}

/** Several of them, one to a line. */
export function relatedList(records: readonly RelatedRecord[]) {
  if (records.length === 0) return null
  return (
    <ul className={css.related}>
      {readFragment(relatedFragment, records).map((record) => (
        <li key={record.id}>
          <RecordLink record={record}>{record.title}</RecordLink>
        </li>
      ))}
    </ul>
  )
}

function Related(props: { readonly record: RelatedRecord }) {
  const record = readFragment(relatedFragment, props.record)
  return <RecordLink record={record}>{record.title}</RecordLink>
}
