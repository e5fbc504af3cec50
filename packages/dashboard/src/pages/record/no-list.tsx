import { PageHeading } from '../../navigation/page-heading.tsx'
import css from './record.module.css'
import { RecordTrail } from './record-trail.tsx'
import { useRecordWords } from './words.ts'

/** The address names a list that does not exist; the way to those that do. */
export function NoList({ asked }: { readonly asked: string }) {
  const words = useRecordWords()
  return (
    <div className={css.nothing}>
      <PageHeading>{words.noList(asked)}</PageHeading>
      <RecordTrail kind={null} />
    </div>
  )
}
