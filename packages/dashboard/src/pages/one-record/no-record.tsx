import { PageHeading } from '../../navigation/page-heading.tsx'
import { RecordTrail } from '../record/record-trail.tsx'
import css from './one-record.module.css'
import { useOneRecordWords } from './words.ts'

/** There is no such record, or none any more; the way to the lists. */
export function NoRecord() {
  const words = useOneRecordWords()
  return (
    <div className={css.none}>
      <PageHeading>{words.gone}</PageHeading>
      <p>{words.goneHint}</p>
      <RecordTrail kind={null} />
    </div>
  )
}
