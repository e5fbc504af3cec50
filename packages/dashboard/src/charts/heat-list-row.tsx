import { barExtent } from './bar-extent.ts'
import type { ChartProps } from './chart-frame.tsx'
import { type ChartPoint, hasFigure, pointName, shortDisplay } from './chart-point.ts'
import type { HeatListLine } from './heat-lines.ts'
import styles from './heat-list.module.css'
import { HorizontalBar, OPEN_WIDTH } from './horizontal-bar.tsx'
import type { Marks } from './use-marks.ts'

interface HeatListRowProps extends Pick<ChartProps, 'onSelect' | 'selectedId'> {
  readonly line: HeatListLine
  readonly marks: Marks
  /** The value at the end of the longest bar; null for no bars. */
  readonly top: number | null
  /** The button that shows the rest of the cells; null where all are seen. */
  readonly fold: { readonly isUnfolded: boolean; readonly word: string; readonly onTurn: () => void } | null
}

/** One row of the table: its name and total, then its cells, each with its column, its figure and a bar. */
export function HeatListRow({ line, marks, top, fold, onSelect, selectedId }: HeatListRowProps) {
  const mark = (point: ChartPoint) => {
    const open = onSelect !== undefined && hasFigure(point) ? () => onSelect(point) : undefined
    return {
      ...marks.bind(point.id),
      type: 'button',
      'aria-label': pointName(point),
      'aria-disabled': open === undefined,
      'aria-current': point.id === selectedId || undefined,
      onClick: open,
    } as const
  }
  return (
    <li className={styles.row} data-rest={line.isRest || undefined} data-apart={line.apart || undefined}>
      <button {...mark(line.total)} className={styles.head}>
        <span>{line.label}</span> <span className={styles.value}>{shortDisplay(line.total)}</span>
      </button>
      <ol>
        {line.cells.map(({ label, point }, place) => (
          <li key={point.id} data-rest={place >= line.shown || undefined}>
            <button {...mark(point)} className={styles.cell}>
              <span>{label}</span> <span className={styles.value}>{shortDisplay(point)}</span>
              {top !== null && <Bar point={point} top={top} />}
            </button>
          </li>
        ))}
      </ol>
      {fold && (
        <button
          type="button"
          className={`${styles.more} screen-only`}
          aria-expanded={fold.isUnfolded}
          aria-label={`${line.label}: ${fold.word}`}
          onClick={fold.onTurn}
        >
          {fold.word}
        </button>
      )}
    </li>
  )
}

function Bar({ point, top }: { readonly point: ChartPoint; readonly top: number }) {
  const extent = barExtent(point.figure)
  if (extent.kind !== 'bar') return null
  const share = top === 0 ? 0 : extent.soft / top
  const width = `calc((100% - ${OPEN_WIDTH}px) * ${share} + ${extent.open ? OPEN_WIDTH : 0}px)`
  return (
    <span className={styles.bar} data-anchor style={{ width }}>
      <HorizontalBar extent={extent} colour="var(--bar)" />
    </span>
  )
}
