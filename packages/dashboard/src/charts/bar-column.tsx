import styles from './bar-column.module.css'
import type { BarExtent } from './bar-extent.ts'
import { HATCH_HEIGHT, OPEN_HEIGHT } from './period-layout.ts'

interface BarColumnProps {
  readonly extent: BarExtent
  readonly x: number
  readonly width: number
  /** The height of a value above the top of the drawing, in px. */
  readonly y: (value: number) => number
  readonly running: boolean
  readonly selected: boolean
  readonly hatchId: string
}

/** One upright bar: solid what is certain, soft what is possible, open above where there is no bound. */
export function BarColumn({ extent, x, width, y, running, selected, hatchId }: BarColumnProps) {
  const base = y(0)
  switch (extent.kind) {
    case 'gap':
      return <rect data-anchor x={x} y={base - 1} width={width} height={1} fill="none" />
    case 'zero':
      return <rect data-anchor className={styles.solid} x={x} y={base - 2} width={width} height={3} />
    case 'hidden':
      return (
        <rect
          data-anchor
          className={styles.hidden}
          x={x}
          y={base - HATCH_HEIGHT}
          width={width}
          height={HATCH_HEIGHT}
          fill={`url(#${hatchId})`}
        />
      )
    case 'bar': {
      const soft = Math.min(y(extent.soft), base - 2)
      const solid = extent.solid === 0 ? base : Math.min(y(extent.solid), base - 2)
      const tone = [running && styles.running, selected && styles.selected].filter(Boolean).join(' ')
      return (
        <g data-anchor className={tone}>
          <rect className={styles.solid} x={x} y={solid} width={width} height={base - solid} />
          {solid > soft && <SoftEdge x={x} width={width} top={soft} bottom={solid} />}
          {extent.open && <OpenEnd x={x} width={width} y={soft} />}
        </g>
      )
    }
  }
}

function SoftEdge(edge: {
  readonly x: number
  readonly width: number
  readonly top: number
  readonly bottom: number
}) {
  const width = Math.max(1, edge.width - 1)
  const height = Math.max(1, edge.bottom - edge.top - 0.5)
  return <rect className={styles.soft} x={edge.x + 0.5} y={edge.top + 0.5} width={width} height={height} />
}

function OpenEnd({ x, width, y }: { readonly x: number; readonly width: number; readonly y: number }) {
  const [left, right, top] = [x + 0.5, x + width - 0.5, y - OPEN_HEIGHT]
  return <path className={styles.open} d={`M${left} ${y}V${top}M${right} ${y}V${top}`} />
}
