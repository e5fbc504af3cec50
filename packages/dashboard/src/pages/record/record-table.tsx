import { RECORD_TYPES, type RecordKind } from '../../address/record-path.ts'
import { RecordLink } from '../../records/record-link.tsx'
import { FIRST_PAGE, useListAddress } from './list-address.ts'
import type { ListRow } from './list-view.ts'
import css from './record.module.css'
import { useRecordWords } from './words.ts'

interface RecordTableProps {
  readonly kind: RecordKind
  readonly columns: readonly string[]
  readonly rows: readonly ListRow[]
}

/** A page of a list. Its order is told and turned at the column of dates; on a phone each row is a card. */
export function RecordTable({ kind, columns, rows }: RecordTableProps) {
  const words = useRecordWords()
  const [{ order }, setAddress] = useListAddress()
  const isNewest = order === 'newest'
  return (
    <table className={css.table}>
      <caption className="visually-hidden">{words.kinds[kind].title}</caption>
      <thead>
        <tr>
          <th scope="col" aria-sort={isNewest ? 'descending' : 'ascending'}>
            <button
              type="button"
              className={css.order}
              onClick={() => void setAddress({ ...FIRST_PAGE, order: isNewest ? 'oldest' : 'newest' })}
            >
              {kind === 'sources' ? words.columns.published : words.columns.when}
              <span aria-hidden="true">{isNewest ? ' ↓' : ' ↑'}</span>
              <span className="visually-hidden"> ({words.turnOrder})</span>
            </button>
          </th>
          <th scope="col">{words.columns.what}</th>
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, title, lang, when, cells }) => (
          <tr key={id}>
            <td className={css.when}>{when}</td>
            <th scope="row" lang={lang ?? undefined} className={css.what}>
              <RecordLink record={{ __typename: RECORD_TYPES[kind], id }}>{title}</RecordLink>
            </th>
            {columns.map((column, index) => (
              <td key={column} data-label={column} data-empty={cells[index] == null || undefined}>
                {cells[index] ?? words.notKnown}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
