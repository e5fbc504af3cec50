import { useState } from 'react'
import { barExtent, extentTop } from './bar-extent.ts'
import { ChartFrame } from './chart-frame.tsx'
import type { ChartPoint } from './chart-point.ts'
import { type HeatListLine, heatLines, restOf } from './heat-lines.ts'
import styles from './heat-list.module.css'
import { HeatListRow } from './heat-list-row.tsx'
import type { HeatTableProps } from './heat-table.tsx'
import { markLine } from './mark-navigation.ts'
import { useMarks } from './use-marks.ts'

interface HeatListProps extends HeatTableProps {
  /** "Show 8 more" */
  readonly showMore: (count: string) => string
  readonly showFewer: string
}

/**
 * Two axes crossed, for a phone: row after row, in each the largest cells first, with bars in one scale. Gaps are left
 * out. The rest of the rows, and of each, unfolds on the screen; paper has all.
 */
export function HeatList({ showMore, showFewer, onSelect, selectedId, ...props }: HeatListProps) {
  const { headings: _headings, columns: _columns, rows, total: _total, ...chart } = props
  const [all, setAll] = useState(false)
  const [unfolded, setUnfolded] = useState<ReadonlySet<string>>(new Set())
  const lines = heatLines(props, { rows: unfolded, all })
  const seen = lines.filter(({ isRest }) => !isRest)
  const marks = useMarks(
    markLine(seen.flatMap((line) => pointsOf(line).slice(0, 1 + line.shown)).map(({ id }) => id)),
  )
  const cells = rows.flatMap((row) => row.cells)
  const top = Math.max(0, ...cells.map(({ figure }) => extentTop(barExtent(figure))))
  const foldWord = (isUnfolded: boolean, rest: number) =>
    isUnfolded ? showFewer : showMore(chart.formatNumber(rest))
  const turn = (id: string) => {
    setUnfolded(new Set(unfolded.has(id) ? [...unfolded].filter((other) => other !== id) : [...unfolded, id]))
  }
  const fold = ({ id, cells }: HeatListLine) => {
    const [rest, isUnfolded] = [restOf(cells.length, 'cells'), unfolded.has(id)]
    return rest === 0 ? null : { isUnfolded, word: foldWord(isUnfolded, rest), onTurn: () => turn(id) }
  }
  const listed = (line: HeatListLine, top: number | null) => (
    <HeatListRow key={line.id} {...{ line, marks, top, onSelect, selectedId }} fold={fold(line)} />
  )
  const restOfRows = restOf(rows.length, 'rows')
  return (
    <ChartFrame {...chart} points={lines.flatMap(pointsOf)} marks={marks}>
      <div className={styles.list}>
        <ol>{lines.slice(0, -1).map((line) => listed(line, top))}</ol>
        {restOfRows > 0 && (
          <button
            type="button"
            className={`${styles.more} screen-only`}
            aria-expanded={all}
            onClick={() => setAll(!all)}
          >
            {foldWord(all, restOfRows)}
          </button>
        )}
        {/* Totals are larger than any cell: their bars would leave no room for those. */}
        <ol>{lines.slice(-1).map((line) => listed(line, null))}</ol>
      </div>
    </ChartFrame>
  )
}

function pointsOf({ total, cells }: HeatListLine): readonly ChartPoint[] {
  return [total, ...cells.map(({ point }) => point)]
}
