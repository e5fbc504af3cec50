import { barExtent } from './bar-extent.ts'
import { type ChartPoint, hasFigure, pointName, shortDisplay } from './chart-point.ts'
import styles from './map-tile.module.css'
import type { MarkBinding } from './use-marks.ts'

interface MapTileProps {
  /** Null for a member apart, which is named in full. */
  readonly code: string | null
  readonly point: ChartPoint
  /** The step of the ramp, 0 to 7. */
  readonly step: number
  readonly binding: MarkBinding
  readonly selected: boolean
  readonly onSelect: ((point: ChartPoint) => void) | undefined
}

/** One tile: shaded by what is certain, framed when nothing is but an upper limit, hatched when hidden, a dashed empty place when nobody recorded anything. */
export function MapTile({ code, point, step, binding, selected, onSelect }: MapTileProps) {
  const open = onSelect !== undefined && hasFigure(point) ? () => onSelect(point) : undefined
  const { kind } = barExtent(point.figure)
  const shape = kind === 'bar' && step === 0 ? 'possible' : kind
  const shade = shape === 'bar' ? { background: `var(--ramp-${step})`, color: `var(--ramp-ink-${step})` } : {}
  return (
    <button
      {...binding}
      type="button"
      className={[styles.tile, styles[shape], code === null && styles.apart].filter(Boolean).join(' ')}
      style={shade}
      aria-label={pointName(point)}
      aria-disabled={open === undefined}
      aria-current={selected || undefined}
      onClick={open}
    >
      {code === null ? (
        <span className={styles.title}>{point.label}</span>
      ) : (
        <>
          <span className={styles.code} data-code={code} />
          <span className={styles.name}>{point.shortLabel ?? point.label}</span>
        </>
      )}{' '}
      <span className={figureClass(point)}>{kind === 'gap' ? null : shortDisplay(point)}</span>
    </button>
  )
}

/** Words and long numbers need a wide tile: a number without its qualifier, or cut, would be another number. */
function figureClass(point: ChartPoint): string {
  const short = point.figure.qualifier === 'EXACT' && hasFigure(point) && shortDisplay(point).length <= 6
  return [styles.figure, !short && styles.words].filter(Boolean).join(' ')
}
