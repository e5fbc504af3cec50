import { BarColumn } from './bar-column.tsx'
import { barExtent, figureLevel } from './bar-extent.ts'
import type { ChartProps } from './chart-frame.tsx'
import type { ChartPoint } from './chart-point.ts'
import { lineRuns } from './line-runs.ts'
import styles from './period-lines.module.css'
import type { PlotGeometry } from './period-plot.tsx'
import { SvgMark } from './svg-mark.tsx'
import type { Marks } from './use-marks.ts'

/** Half the height in which the pointer finds a point, in px. */
const REACH = 12

/** Dots that stand closer than this, in px, would hide their line. */
const CROWDED = 8

interface LineSeriesProps extends Pick<ChartProps, 'onSelect'> {
  /** One for each period, then perhaps what has no date; null where there is nothing to reach. */
  readonly points: readonly (ChartPoint | null)[]
  /** How many of the points have a date. */
  readonly dated: number
  readonly colour: string
  /** One of several that share a colour: finer, so that the others stand out. */
  readonly fine: boolean
  readonly marks: Marks
  readonly geometry: PlotGeometry
  readonly selectedId: string | null
}

/** One line with its points, each a mark: a dot where it is one number, with a bar through it from low to high. */
export function LineSeries({ points, dated, colour, fine, geometry, ...mark }: LineSeriesProps) {
  const centre = (index: number) => {
    const { x, width } = geometry.column(index)
    return x + width / 2
  }
  const levels = points.slice(0, dated).map((point) => point && figureLevel(point.figure))
  return (
    <>
      {lineRuns(levels).map((run) => (
        <polyline
          key={run[0]?.index}
          className={fine ? styles.fine : styles.line}
          stroke={colour}
          points={run.map(({ index, level }) => `${centre(index)},${geometry.y(level)}`).join(' ')}
        />
      ))}
      {points.map(
        (point, index) =>
          point !== null && (
            <LinePoint
              key={point.id}
              {...mark}
              point={point}
              x={centre(index)}
              slot={geometry.column(index).width}
              {...{ colour, fine, geometry }}
            />
          ),
      )}
    </>
  )
}

interface LinePointProps extends Omit<LineSeriesProps, 'points' | 'dated'> {
  readonly point: ChartPoint
  readonly x: number
  readonly slot: number
}

function LinePoint(props: LinePointProps) {
  const { point, x, slot, colour, fine, marks, geometry, selectedId, onSelect } = props
  const extent = barExtent(point.figure)
  const level = figureLevel(point.figure)
  const y = geometry.y(level ?? 0)
  const width = Math.min(slot, 2 * REACH)
  const isSelected = point.id === selectedId
  return (
    <SvgMark
      point={point}
      hit={{ x: x - width / 2, y: y - REACH, width, height: 2 * REACH }}
      binding={marks.bind(point.id)}
      selected={isSelected}
      onSelect={onSelect}
    >
      {level === null ? (
        <BarColumn
          extent={extent}
          x={x - width / 2}
          width={width}
          y={geometry.y}
          running={false}
          selected={isSelected}
          hatchId={geometry.hatchId}
        />
      ) : (
        <>
          {extent.kind === 'bar' && extent.soft > extent.solid && (
            <line
              className={styles.span}
              stroke={colour}
              x1={x}
              x2={x}
              y1={geometry.y(extent.solid)}
              y2={geometry.y(extent.soft)}
            />
          )}
          <circle
            data-anchor
            className={point.running ? styles.running : styles.dot}
            cx={x}
            cy={y}
            r={isSelected ? 6 : dotRadius(fine, slot)}
            stroke={colour}
            fill={point.running ? 'var(--surface)' : colour}
          />
        </>
      )}
    </SvgMark>
  )
}

function dotRadius(fine: boolean, slot: number): number {
  if (slot < CROWDED) return 1.5
  return fine ? 2 : 4
}
