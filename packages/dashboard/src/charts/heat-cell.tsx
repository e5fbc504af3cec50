import { barExtent } from './bar-extent.ts'
import { type ChartPoint, hasFigure, pointName, shortDisplay } from './chart-point.ts'
import styles from './heat-table.module.css'
import type { MarkBinding } from './use-marks.ts'

interface HeatCellProps {
  readonly point: ChartPoint
  /** The step of the ramp, 0 to 7; null for a total, which has no shade. */
  readonly step: number | null
  readonly binding: MarkBinding
  readonly selected: boolean
  readonly onSelect: ((point: ChartPoint) => void) | undefined
}

/** One cell: shaded by what is certain, framed when nothing is but an upper limit, hatched when hidden, a dashed empty place when nobody recorded anything. */
export function HeatCell({ point, step, binding, selected, onSelect }: HeatCellProps) {
  const open = onSelect !== undefined && hasFigure(point) ? () => onSelect(point) : undefined
  const { kind } = barExtent(point.figure)
  const shape = kind === 'bar' && step === 0 ? 'possible' : kind
  const shade =
    shape === 'bar' && step !== null
      ? { background: `var(--ramp-${step})`, color: `var(--ramp-ink-${step})` }
      : {}
  return (
    <button
      {...binding}
      type="button"
      className={[styles.cell, styles[shape]].filter(Boolean).join(' ')}
      style={shade}
      aria-label={pointName(point)}
      aria-disabled={open === undefined}
      aria-current={selected || undefined}
      onClick={open}
    >
      <span>{kind === 'gap' ? null : shortDisplay(point)}</span>
    </button>
  )
}
