import type { RecordKind } from '../../address/record-path.ts'
import { type FragmentType, readFragment } from '../../generated/fragment-masking.ts'
import { useLocale } from '../../i18n/locale.tsx'
import { OpeningLines } from '../opening-lines.tsx'
import { countWords } from './count-words.ts'
import { ListFilters } from './list-filters.tsx'
import { ListTurns } from './list-turns.tsx'
import type { ListView } from './list-view.ts'
import { NothingFits } from './nothing-fits.tsx'
import css from './record.module.css'
import { recordCouncilFragment } from './record-council.ts'
import { RecordTable } from './record-table.tsx'
import { RecordTrail } from './record-trail.tsx'
import { useRecordWords } from './words.ts'

interface RecordListPictureProps {
  readonly kind: RecordKind
  readonly council: FragmentType<typeof recordCouncilFragment>
  readonly view: ListView
}

/** One list of the record: what it can be narrowed to, and a page of it. */
export function RecordListPicture({ kind, council, view }: RecordListPictureProps) {
  const words = useRecordWords()
  const locale = useLocale()
  const named = words.kinds[kind]
  const answer = words.listed(countWords(view.fitting, locale), countWords(view.whole, locale), named)
  return (
    <>
      <OpeningLines council={readFragment(recordCouncilFragment, council)} answer={answer}>
        <RecordTrail kind={null} />
      </OpeningLines>
      <div className={css.listing}>
        {view.whole !== 0 && <ListFilters kind={kind} choices={view.choices} />}
        {view.rows.length === 0 ? (
          <NothingFits kind={kind} wider={view.wider} whole={view.whole} />
        ) : (
          <RecordTable kind={kind} columns={view.columns} rows={view.rows} />
        )}
        <ListTurns turns={view.turns} shown={view.rows.length} fitting={view.fitting} />
      </div>
    </>
  )
}
