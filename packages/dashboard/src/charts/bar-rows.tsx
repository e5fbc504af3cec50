import type { CSSProperties } from 'react'
import { type BarExtent, barExtent, extentTop } from './bar-extent.ts'
import styles from './bar-rows.module.css'
import { ChartFrame, type ChartProps } from './chart-frame.tsx'
import { type ChartPoint, hasFigure, pointName, shortDisplay } from './chart-point.ts'
import { HorizontalBar, OPEN_WIDTH } from './horizontal-bar.tsx'
import { markLine } from './mark-navigation.ts'
import { type MarkBinding, useMarks } from './use-marks.ts'

/** The longest words beside a bar that still stand on one line, in characters. */
const LONGEST_LINE = 20

interface BarRowsProps extends ChartProps {
  readonly points: readonly ChartPoint[]
  /** The members apart: not specified, not located. */
  readonly rest: readonly ChartPoint[]
  readonly colour: (point: ChartPoint) => string
  /** Close rows, for long lists. */
  readonly dense: boolean
}

/** Lying bars in the order given, their names before them and their figures in words behind them. */
export function BarRows({
  points,
  rest,
  colour,
  dense,
  onSelect,
  selectedId,
  formatNumber: _,
  ...chart
}: BarRowsProps) {
  const all = [...points, ...rest]
  const marks = useMarks(markLine(all.map((point) => point.id)))
  const top = Math.max(0, ...all.map((point) => extentTop(barExtent(point.figure))))
  const room = valueRoom(all, top)
  const row = (point: ChartPoint) => (
    <li key={point.id}>
      <BarRow
        point={point}
        top={top}
        room={room}
        colour={colour(point)}
        binding={marks.bind(point.id)}
        selected={point.id === selectedId}
        onSelect={onSelect}
      />
    </li>
  )
  return (
    <ChartFrame {...chart} points={all} marks={marks}>
      <div className={styles.room}>
        <div className={dense ? `${styles.rows} ${styles.dense}` : styles.rows}>
          <ol className={styles.list} style={rowCount(points)}>
            {points.map(row)}
          </ol>
          {rest.length > 0 && <ul className={`${styles.list} ${styles.rest}`}>{rest.map(row)}</ul>}
        </div>
      </div>
    </ChartFrame>
  )
}

function rowCount({ length }: readonly ChartPoint[]): CSSProperties {
  return { '--rows': length } as CSSProperties // React's type does not know properties of our own
}

/** The room for words behind the longest bars, in characters; words behind a short bar have the rest of its line. */
function valueRoom(points: readonly ChartPoint[], top: number): number {
  const long = points.filter((point) => extentTop(barExtent(point.figure)) * 2 > top)
  return Math.min(LONGEST_LINE, Math.max(0, ...long.map((point) => shortDisplay(point).length))) + 3
}

/** The share of the scale as a CSS width, beside `room` characters of words. */
function barWidth(extent: BarExtent, top: number, room: number): string | undefined {
  if (extent.kind !== 'bar') return undefined
  const share = top === 0 ? 0 : extent.soft / top
  return `calc((100% - ${room}ch) * ${share} + ${extent.open ? OPEN_WIDTH : 0}px)`
}

interface BarRowProps extends Pick<ChartProps, 'onSelect'> {
  readonly point: ChartPoint
  readonly top: number
  readonly room: number
  readonly colour: string
  readonly binding: MarkBinding
  readonly selected: boolean
}

function BarRow({ point, top, room, colour, binding, selected, onSelect }: BarRowProps) {
  const extent = barExtent(point.figure)
  const open = onSelect !== undefined && hasFigure(point) ? () => onSelect(point) : undefined
  return (
    <button
      {...binding}
      type="button"
      className={styles.row}
      aria-label={pointName(point)}
      aria-disabled={open === undefined}
      aria-current={selected || undefined}
      onClick={open}
    >
      <span className={styles.name}>{point.label}</span>{' '}
      <span className={styles.track}>
        <span className={styles.bar} data-anchor style={{ width: barWidth(extent, top, room) }}>
          <HorizontalBar extent={extent} colour={colour} />
        </span>
        <span className={extent.kind === 'bar' || extent.kind === 'zero' ? styles.value : styles.state}>
          {shortDisplay(point)}
        </span>
      </span>
    </button>
  )
}
