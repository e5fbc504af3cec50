import { ROLES } from './roles.ts'
import type { SortedBy } from './sort-address.ts'
import css from './table.module.css'

interface SortHeadingProps {
  readonly label: string
  /** Below the label: the unit. */
  readonly note?: string
  readonly isFigure?: boolean
  /** Null while the rows are in another order. */
  readonly sorted: SortedBy | null
  readonly onSort: () => void
}

/** The heading of a column, which is the button that orders the rows by it. */
export function SortHeading({ label, note, isFigure = false, sorted, onSort }: SortHeadingProps) {
  const order = sorted === null ? 'none' : sorted.isDescending ? 'descending' : 'ascending'
  return (
    <th
      scope="col"
      {...ROLES.heading}
      aria-sort={order}
      className={isFigure ? css.figureHeading : `${css.member} ${css.heading}`}
    >
      <button type="button" className={css.sort} onClick={onSort}>
        <span>
          {label}
          {note !== undefined && <span className={css.unit}>{note}</span>}
        </span>
        <svg viewBox="0 0 10 14" width="10" height="14" aria-hidden="true" data-order={order}>
          <path d="M1 5.5 5 1.5 9 5.5" />
          <path d="M1 8.5 5 12.5 9 8.5" />
        </svg>
      </button>
    </th>
  )
}
