import type { RecordKind } from '../../address/record-path.ts'
import { PageHeading } from '../../navigation/page-heading.tsx'
import { RecordTrail } from '../record/record-trail.tsx'
import css from './one-record.module.css'
import { useOneRecordWords } from './words.ts'

/** There is no such record any more; the list in which it was. */
export function NoRecord({ kind }: { readonly kind: RecordKind }) {
  const words = useOneRecordWords()
  return (
    <div className={css.none}>
      <PageHeading>{words.gone}</PageHeading>
      <p>{words.goneHint}</p>
      <RecordTrail kind={kind} />
    </div>
  )
}
