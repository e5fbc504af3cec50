import type { AnalysisGrid, GridLine } from '../../figures/analysis-grid.ts'
import { bySize } from '../../figures/finding.ts'
import type { ShownCell, ShownCells } from '../../figures/shown-cells.ts'
import type { MetricCode } from '../../generated/graphql.ts'
import { panelCell } from './panel-cell.ts'

/** The grid with its largest lines first; what has no member stays last. */
export function largestFirst({ rows, columns, cells, ...grid }: AnalysisGrid): AnalysisGrid {
  const [down, across] = [order(rows), order(columns)]
  return {
    ...grid,
    rows: down.flatMap((row) => rows[row] ?? []),
    columns: across.flatMap((column) => columns[column] ?? []),
    cells: down.map((row) => across.flatMap((column) => cells[row]?.[column] ?? [])),
  }
}

/** The places of the lines, in the order to draw them. */
function order(lines: readonly GridLine[]): readonly number[] {
  const apart = ({ placed }: GridLine) => (placed ? 0 : 1)
  const sorted = lines.toSorted((a, b) => apart(a) - apart(b) || bySize(a, b))
  return sorted.map((line) => lines.indexOf(line))
}

interface HeatCells extends Pick<ShownCells, 'cells' | 'rest'> {
  readonly rows: readonly { readonly line: GridLine; readonly cells: readonly ShownCell[] }[]
}

/**
 * Help by type and group: row by row, and as one list. In `rest` is that of which no document says both the type and
 * the group.
 */
export function heatCells(
  { rows, columns, cells }: AnalysisGrid,
  metric: MetricCode,
  helpFor: (type: string, group: string) => string,
): HeatCells {
  const crossed = rows.flatMap((type, row) =>
    columns.flatMap((group, column) => {
      const figure = cells[row]?.[column]
      if (figure === undefined) return []
      const address = {
        kind: 'CELL',
        metric,
        axis: 'ASSISTANCE_TYPE',
        member: type.member.code,
        across: [{ axis: 'BENEFICIARY_GROUP', member: group.member.code }],
      } as const
      const label = helpFor(type.member.label, group.member.label)
      return { type, placed: type.placed && group.placed, cell: panelCell(address, label, figure) }
    }),
  )
  return {
    rows: rows.map((line) => ({
      line,
      cells: crossed.filter(({ type }) => type === line).map(({ cell }) => cell),
    })),
    cells: crossed.filter(({ placed }) => placed).map(({ cell }) => cell),
    rest: crossed.filter(({ placed }) => !placed).map(({ cell }) => cell),
  }
}
