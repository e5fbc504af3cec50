import { RecordLink } from '../../../records/record-link.tsx'
import css from '../one-record.module.css'

interface RelatedRecord {
  readonly __typename: string
  readonly id: string
  readonly title: string
}

/** A record that has to do with this one; nothing where there is none. */
export function related(record: RelatedRecord | null) {
  return record === null ? null : <RecordLink record={record}>{record.title}</RecordLink>
}

/** Several of them, one to a line. */
export function relatedList(records: readonly RelatedRecord[]) {
  if (records.length === 0) return null
  return (
    <ul className={css.related}>
      {records.map((record) => (
        <li key={record.id}>{related(record)}</li>
      ))}
    </ul>
  )
}
