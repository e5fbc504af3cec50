import { BulletBar } from './bullet-bar.tsx'
import styles from './bullet-rows.module.css'
import { bulletScale } from './bullet-scale.ts'
import { ChartFrame, type ChartProps } from './chart-frame.tsx'
import type { ChartPoint } from './chart-point.ts'
import { markLine } from './mark-navigation.ts'
import { type MarkBinding, useMarks } from './use-marks.ts'

/** A figure on its way to a target; each has a unit of its own. */
export interface BulletPoint extends ChartPoint {
  /** In the unit of the figure. */
  readonly target: number
  /** What is due today of a period that runs; null where nothing is. */
  readonly due: number | null
  /** "✓ Target met" */
  readonly status: string
  /** The days and the place of the target: "2026, Ganja". */
  readonly detail: string
  /** The target and the figure in words, with their units. */
  readonly planned: string
  readonly reached: string
}

interface BulletRowsProps extends Omit<ChartProps, 'unitLabel' | 'formatNumber' | 'onSelect' | 'nothing'> {
  readonly points: readonly BulletPoint[]
  /** What the line and the notch mean, in words. */
  readonly legend: string
  readonly onSelect?: (point: BulletPoint) => void
}

/** Figures against their targets, one to a row. All targets stand on one line, so that how far each has come can be compared. */
export function BulletRows({ points, legend, onSelect, selectedId, ...chart }: BulletRowsProps) {
  const marks = useMarks(markLine(points.map((point) => point.id)))
  const scale = bulletScale(points)
  return (
    <ChartFrame {...chart} unitLabel={legend} points={points} marks={marks}>
      <ul className={styles.rows}>
        {points.map((point) => (
          <li key={point.id}>
            <BulletRow
              point={point}
              scale={scale}
              binding={marks.bind(point.id)}
              selected={point.id === selectedId}
              onSelect={onSelect}
            />
          </li>
        ))}
      </ul>
    </ChartFrame>
  )
}

interface BulletRowProps {
  readonly point: BulletPoint
  readonly scale: number
  readonly binding: MarkBinding
  readonly selected: boolean
  readonly onSelect: ((point: BulletPoint) => void) | undefined
}

function BulletRow({ point, scale, binding, selected, onSelect }: BulletRowProps) {
  return (
    <button
      {...binding}
      type="button"
      className={styles.row}
      aria-label={`${point.label}, ${point.detail}: ${point.status}. ${point.display}`}
      aria-disabled={onSelect === undefined}
      aria-current={selected || undefined}
      onClick={onSelect && (() => onSelect(point))}
    >
      <span className={styles.name}>
        {point.label} <span className={styles.detail}>{point.detail}</span>
      </span>{' '}
      <BulletBar figure={point.figure} target={point.target} due={point.due} scale={scale} />{' '}
      <span>
        <strong className={styles.status}>{point.status}</strong>{' '}
        <span className={styles.words}>{point.display}</span>
      </span>
    </button>
  )
}
