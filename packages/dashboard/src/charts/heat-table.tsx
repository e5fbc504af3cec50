import { certainLevel } from './bar-extent.ts'
import { ChartFrame, type ChartProps } from './chart-frame.tsx'
import type { ChartPoint } from './chart-point.ts'
import { HeatCell } from './heat-cell.tsx'
import styles from './heat-table.module.css'
import type { MarkCell } from './mark-navigation.ts'
import { useMarks } from './use-marks.ts'
import { rampStep } from './value-axis.ts'

/** A row or a column of the table; `total` is its figure over all members of the other axis. */
export interface HeatLine {
  /** Unique among the lines of its axis. */
  readonly id: string
  readonly label: string
  /** No member of the axis but what has none: "not specified". */
  readonly apart: boolean
  readonly total: ChartPoint
}

interface HeatRow extends HeatLine {
  /** One for each column, in the order of the columns. */
  readonly cells: readonly ChartPoint[]
}

export interface HeatTableProps extends ChartProps {
  /** The words above the names of the rows, and above and before the totals. */
  readonly headings: { readonly rows: string; readonly total: string }
  readonly columns: readonly HeatLine[]
  readonly rows: readonly HeatRow[]
  readonly total: ChartPoint
}

/**
 * Two axes crossed: every cell has its figure in words on a shade of one ramp, in even classes from zero to the most
 * that is certain of a cell. What has no member stands past a rule. Totals are not shaded: they would leave no shade for
 * the cells.
 */
export function HeatTable({
  headings,
  columns,
  rows,
  total,
  onSelect,
  selectedId,
  ...chart
}: HeatTableProps) {
  const lines = [
    ...rows.map((row) => [...row.cells, row.total]),
    [...columns.map((column) => column.total), total],
  ]
  const marks = useMarks(lines.flatMap(markRow))
  const cells = rows.flatMap((row) => row.cells)
  const top = Math.max(0, ...cells.map((point) => certainLevel(point.figure)))
  const heatCell = (point: ChartPoint, shaded: boolean) => (
    <HeatCell
      point={point}
      step={shaded ? rampStep(certainLevel(point.figure), top) : null}
      binding={marks.bind(point.id)}
      selected={point.id === selectedId}
      onSelect={onSelect}
    />
  )
  return (
    <ChartFrame {...chart} points={lines.flat()} marks={marks}>
      <div className={styles.room}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{headings.rows}</th>
              {columns.map(({ id, label, apart }) => (
                <th key={id} scope="col" data-apart={apart || undefined}>
                  {label}
                </th>
              ))}
              <th scope="col" data-apart>
                {headings.total}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.id} data-apart={row.apart || undefined}>
                <th scope="row">{row.label}</th>
                {row.cells.map((point, index) => (
                  <td key={point.id} data-apart={columns[index]?.apart || undefined}>
                    {heatCell(point, true)}
                  </td>
                ))}
                <td data-apart>{heatCell(row.total, false)}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{headings.total}</th>
              {columns.map((column) => (
                <td key={column.id} data-apart={column.apart || undefined}>
                  {heatCell(column.total, false)}
                </td>
              ))}
              <td data-apart>{heatCell(total, false)}</td>
            </tr>
          </tfoot>
        </table>
      </div>
    </ChartFrame>
  )
}

function markRow(points: readonly ChartPoint[], row: number): readonly MarkCell[] {
  return points.map(({ id }, column) => ({ id, row, column }))
}
