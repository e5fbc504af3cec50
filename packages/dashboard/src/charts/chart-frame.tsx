import { type ReactNode, useId } from 'react'
import styles from './chart-frame.module.css'
import type { ChartPoint } from './chart-point.ts'
import { ChartTip } from './chart-tip.tsx'
import type { Marks } from './use-marks.ts'

/** What every chart is given beside its points. */
export interface ChartProps {
  /** The accessible name; the title above the chart will do. */
  readonly label: string
  /** One sentence that says what the chart shows. */
  readonly summary: string
  /** The unit in words, written once: "meetings". */
  readonly unitLabel: string
  /** A number in the reader's language. */
  readonly formatNumber: (value: number) => string
  /** Opens what is behind a mark. */
  readonly onSelect?: (point: ChartPoint) => void
  /** The mark that is open. */
  readonly selectedId?: string | null
  /** The words in place of marks when no point has a figure: "Nobody has recorded this yet". */
  readonly nothing?: string
}

interface ChartFrameProps extends Pick<ChartProps, 'label' | 'summary' | 'unitLabel' | 'nothing'> {
  readonly points: readonly ChartPoint[]
  readonly marks: Marks
  readonly children: ReactNode
}

/** The figure around the marks: its name, its summary, its unit, and the card of the mark that is shown. */
export function ChartFrame({ label, summary, unitLabel, nothing, points, marks, children }: ChartFrameProps) {
  const summaryId = useId()
  const shown = points.find((point) => point.id === marks.shown?.id)
  const empty = points.every(
    ({ figure }) => figure.state === 'NOT_REPORTED' || figure.state === 'NOT_APPLICABLE',
  )
  return (
    // biome-ignore lint/a11y/useSemanticElements: the page may already wrap the chart, its title and source in a <figure>.
    <div
      ref={marks.frameRef}
      className={styles.frame}
      role="figure"
      aria-label={label}
      aria-describedby={summaryId}
    >
      <p id={summaryId} className={styles.summary}>
        {summary}
      </p>
      <p className={styles.unit} aria-hidden="true">
        {unitLabel}
      </p>
      {children}
      {empty && nothing !== undefined && (
        <p className={styles.nothing}>
          <span>{nothing}</span>
        </p>
      )}
      {shown !== undefined && marks.shown !== null && <ChartTip point={shown} box={marks.shown.box} />}
    </div>
  )
}
