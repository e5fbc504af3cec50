import { type ChartPoint, hasFigure } from './chart-point.ts'
import styles from './chart-table.module.css'
import { TableRoom } from './table-room.tsx'

export interface ChartTableProps {
  readonly caption: string
  /** The words above the columns; without `qualifier` there is no such column. */
  readonly headings: {
    readonly label: string
    readonly figure: string
    readonly qualifier?: string
    readonly note: string
  }
  readonly points: readonly ChartPoint[]
  /** Members apart: "not dated", "not located". Rows and rest make the total. */
  readonly rest?: readonly ChartPoint[]
  readonly total?: ChartPoint
  /** The qualifier of a point in words: "exact", "about". */
  readonly qualifierWord?: (point: ChartPoint) => string
  readonly onSelect?: (point: ChartPoint) => void
}

/** The points of a chart as a table, with the same words and the same way to their records. */
export function ChartTable({
  caption,
  headings,
  points,
  rest = [],
  total,
  qualifierWord,
  onSelect,
}: ChartTableProps) {
  const noted = [...points, ...rest].some((point) => pointNotes(point) !== '')
  const row = (point: ChartPoint) => (
    <tr key={point.id}>
      <th scope="row">{point.label}</th>
      <td className={styles.figure}>
        <TableFigure point={point} onSelect={onSelect} />
      </td>
      {headings.qualifier !== undefined && <td>{qualifierWord?.(point)}</td>}
      {noted && <td>{pointNotes(point)}</td>}
    </tr>
  )
  return (
    <TableRoom label={caption} hasButtons={onSelect !== undefined}>
      <table className={styles.table}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{headings.label}</th>
            <th scope="col" className={styles.figure}>
              {headings.figure}
            </th>
            {headings.qualifier !== undefined && <th scope="col">{headings.qualifier}</th>}
            {noted && <th scope="col">{headings.note}</th>}
          </tr>
        </thead>
        <tbody>{points.map(row)}</tbody>
        {rest.length > 0 && <tbody className={styles.rest}>{rest.map(row)}</tbody>}
        {total !== undefined && <tfoot>{row(total)}</tfoot>}
      </table>
    </TableRoom>
  )
}

/** A figure in a cell: a button where it leads to records, else its words. */
export function TableFigure({
  point,
  onSelect,
}: {
  readonly point: ChartPoint
  readonly onSelect: ChartTableProps['onSelect']
}) {
  if (onSelect === undefined || !hasFigure(point))
    return <span className={styles.plain}>{point.display}</span>
  return (
    <button type="button" className={styles.open} onClick={() => onSelect(point)}>
      {point.display}
    </button>
  )
}

function pointNotes(point: ChartPoint): string {
  return [point.note, point.change, point.count, point.events].filter((note) => note !== undefined).join('; ')
}
