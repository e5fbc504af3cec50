import { Link, useSearch } from 'wouter'
import { type RecordKind, recordListPath } from '../../address/record-path.ts'
import css from './record.module.css'
import { useRecordWords } from './words.ts'

interface RecordTrailProps {
  /** The list that the page is below; null where that is the whole record. */
  readonly kind: RecordKind | null
}

/** The ways back up: to all of the record, and to the list that a record is of. */
export function RecordTrail({ kind }: RecordTrailProps) {
  const words = useRecordWords()
  const search = useSearch()
  return (
    <nav className={css.trail} aria-label={words.trail}>
      <Link href={recordListPath(null, search)}>{words.wholeRecord}</Link>
      {kind !== null && <Link href={recordListPath(kind, search)}>{words.kinds[kind].title}</Link>}
    </nav>
  )
}
