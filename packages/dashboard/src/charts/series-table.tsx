import type { ChartPoint } from './chart-point.ts'
import styles from './chart-table.module.css'
import { TableFigure } from './chart-table.tsx'
import type { ChartPeriod, ChartSeries } from './stacked-period-bars.tsx'
import { TableRoom } from './table-room.tsx'

interface SeriesTableProps {
  readonly caption: string
  readonly periodHeading: string
  readonly periods: readonly ChartPeriod[]
  readonly series: readonly ChartSeries[]
  readonly notDatedLabel: string
  readonly onSelect?: (point: ChartPoint) => void
}

/** A stack as a table: a row for each period and one for what has no date, a column for each category. */
export function SeriesTable({
  caption,
  periodHeading,
  periods,
  series,
  notDatedLabel,
  onSelect,
}: SeriesTableProps) {
  const row = (
    { id, label, events }: Pick<ChartPeriod, 'id' | 'label' | 'events'>,
    points: readonly (ChartPoint | null | undefined)[],
  ) => (
    <tr key={id}>
      <th scope="row">
        {label} {events !== undefined && <span className={styles.plain}>({events})</span>}
      </th>
      {series.map(({ code }, index) => {
        const point = points[index]
        return (
          <td key={code} className={styles.figure}>
            {point && <TableFigure point={point} onSelect={onSelect} />}
          </td>
        )
      })}
    </tr>
  )
  return (
    <TableRoom label={caption} hasButtons={onSelect !== undefined}>
      <table className={styles.table}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{periodHeading}</th>
            {series.map(({ code, label }) => (
              <th key={code} scope="col" className={styles.figure}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {periods.map((period, index) =>
            row(
              period,
              series.map((one) => one.points[index]),
            ),
          )}
        </tbody>
        {series.some((one) => one.notDated !== null) && (
          <tbody className={styles.rest}>
            {row(
              { id: 'not dated', label: notDatedLabel },
              series.map((one) => one.notDated),
            )}
          </tbody>
        )}
      </table>
    </TableRoom>
  )
}
