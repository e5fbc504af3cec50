import { barExtent, figureLevel } from './bar-extent.ts'
import type { ChartPoint } from './chart-point.ts'
import type { HeatLine, HeatTableProps } from './heat-table.tsx'

/** A row of a heat table, to be read alone. */
export interface HeatListLine extends HeatLine {
  /** What is known of its cells, the largest first; what has no member of the other axis comes last. */
  readonly cells: readonly HeatListCell[]
  /** So many of the cells are seen. */
  readonly shown: number
  /** The whole row is folded away. */
  readonly isRest: boolean
}

interface HeatListCell {
  /** The name of its column. */
  readonly label: string
  readonly point: ChartPoint
}

/** What the reader has unfolded: rows by their ids, and whether all rows. */
export interface Unfolded {
  readonly rows: ReadonlySet<string>
  readonly all: boolean
}

/** The rows of a heat table one after the other, and as the last line all of them together. */
export function heatLines(
  { rows, columns, headings, total }: Pick<HeatTableProps, 'rows' | 'columns' | 'headings' | 'total'>,
  unfolded: Unfolded,
): readonly HeatListLine[] {
  const few = unfolded.all ? rows.length : fewOf(rows.length, FEW_ROWS)
  const inAll = { id: total.id, label: headings.total, apart: true, total }
  return [...rows, { ...inAll, cells: columns.map((column) => column.total) }].map((row, place) => {
    const cells = knownCells(row.cells, columns)
    return {
      ...row,
      cells,
      shown: unfolded.rows.has(row.id) ? cells.length : fewOf(cells.length, FEW_CELLS),
      isRest: place >= few && place < rows.length,
    }
  })
}

/** How many of the rows, or of the cells of one, are folded away at first. */
export function restOf(count: number, of: 'rows' | 'cells'): number {
  return count - fewOf(count, of === 'rows' ? FEW_ROWS : FEW_CELLS)
}

const FEW_ROWS = 5

const FEW_CELLS = 2

/** One more is not worth a button. */
function fewOf(count: number, few: number): number {
  return count > few + 1 ? few : count
}

function knownCells(cells: readonly ChartPoint[], columns: readonly HeatLine[]): readonly HeatListCell[] {
  const all = columns.flatMap(({ label, apart }, column) => {
    const point = cells[column]
    return point === undefined ? [] : [{ label, apart, point }]
  })
  return all
    .filter(({ point }) => barExtent(point.figure).kind !== 'gap')
    .toSorted((a, b) => Number(a.apart) - Number(b.apart) || level(b.point) - level(a.point))
}

function level({ figure }: ChartPoint): number {
  return figureLevel(figure) ?? -1
}
