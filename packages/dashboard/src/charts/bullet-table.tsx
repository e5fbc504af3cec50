import type { BulletPoint } from './bullet-rows.tsx'
import { hasFigure } from './chart-point.ts'
import styles from './chart-table.module.css'
import { TableRoom } from './table-room.tsx'

interface BulletTableProps {
  readonly caption: string
  /** The words above the columns. */
  readonly headings: {
    readonly label: string
    readonly detail: string
    readonly target: string
    readonly figure: string
    readonly status: string
  }
  readonly points: readonly BulletPoint[]
  readonly onSelect?: (point: BulletPoint) => void
}

/** Figures against their targets as a table, with the same words and the same way on. */
export function BulletTable({ caption, headings, points, onSelect }: BulletTableProps) {
  return (
    <TableRoom label={caption} hasButtons={onSelect !== undefined}>
      <table className={styles.table}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{headings.label}</th>
            <th scope="col">{headings.detail}</th>
            <th scope="col" className={styles.figure}>
              {headings.target}
            </th>
            <th scope="col" className={styles.figure}>
              {headings.figure}
            </th>
            <th scope="col">{headings.status}</th>
          </tr>
        </thead>
        <tbody>
          {points.map((point) => (
            <tr key={point.id}>
              <th scope="row">{point.label}</th>
              <td>{point.detail}</td>
              <td className={styles.figure}>
                <span className={styles.plain}>{point.planned}</span>
              </td>
              <td className={styles.figure}>
                <Reached point={point} onSelect={onSelect} />
              </td>
              <td>{point.status}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableRoom>
  )
}

function Reached({ point, onSelect }: { readonly point: BulletPoint } & Pick<BulletTableProps, 'onSelect'>) {
  if (onSelect === undefined || !hasFigure(point))
    return <span className={styles.plain}>{point.reached}</span>
  return (
    <button type="button" className={styles.open} onClick={() => onSelect(point)}>
      {point.reached}
    </button>
  )
}
