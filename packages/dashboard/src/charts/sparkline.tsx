import { barExtent, extentTop } from './bar-extent.ts'
import type { ChartPoint } from './chart-point.ts'
import styles from './sparkline.module.css'

interface SparklineProps {
  readonly points: readonly ChartPoint[]
  /** One sentence that says what the picture shows. */
  readonly summary: string
  /** In px; 32 unless told. */
  readonly height?: number
}

const SLOT = 10
const BAR = 7

/** A small picture of a series for a card: bars from zero, gaps left empty. It is read as its summary and has no marks to reach. */
export function Sparkline({ points, summary, height = 32 }: SparklineProps) {
  const extents = points.map((point) => ({ point, extent: barExtent(point.figure) }))
  const top = Math.max(1, ...extents.map(({ extent }) => extentTop(extent)))
  return (
    <svg
      className={styles.spark}
      role="img"
      aria-label={summary}
      height={height}
      viewBox={`0 0 ${Math.max(1, points.length) * SLOT} ${height}`}
      preserveAspectRatio="none"
      style={{ maxWidth: points.length * 24 }}
    >
      {extents.map(({ point, extent }, index) => {
        const x = index * SLOT + (SLOT - BAR) / 2
        const bar = (className: string | undefined, from: number, to: number) => (
          <rect className={className} x={x} y={height - to} width={BAR} height={Math.max(0, to - from)} />
        )
        const scaled = (value: number) => Math.max(2, (value / top) * (height - 2))
        return (
          <g key={point.id} className={point.running === true ? styles.running : undefined}>
            {extent.kind === 'gap' && bar(styles.gap, 0, 1)}
            {extent.kind === 'hidden' && bar(styles.hidden, 0, 8)}
            {extent.kind === 'zero' && bar(styles.solid, 0, 2)}
            {extent.kind === 'bar' && bar(styles.soft, 0, scaled(extent.soft))}
            {extent.kind === 'bar' && extent.solid > 0 && bar(styles.solid, 0, scaled(extent.solid))}
          </g>
        )
      })}
    </svg>
  )
}
