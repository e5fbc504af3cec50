import { type AxisLabels, twoLines } from './label-fit.ts'
import styles from './period-axis.module.css'
import type { PeriodSlot, PlotGeometry } from './period-plot.tsx'
import { Unread } from './unread.tsx'

/** From the baseline to the first line of words, and from line to line, in px. */
const FIRST_LINE = 18
const LINE = 19

interface PeriodAxisProps {
  readonly slots: readonly PeriodSlot[]
  readonly words: AxisLabels
  readonly apart: { readonly label: string; readonly recorded: boolean } | null
  readonly geometry: PlotGeometry
}

/** The baseline, broken where nothing is recorded, and the words below it. */
export function PeriodAxis({ slots, words, apart, geometry }: PeriodAxisProps) {
  const { layout, column, y } = geometry
  const startY = words.labels.some((label) => label !== null) ? FIRST_LINE + LINE : FIRST_LINE
  return (
    <Unread className={styles.axis}>
      {slots.map((slot, index) => (
        <g key={slot.id} transform={`translate(${column(index).x} ${y(0)})`}>
          <line className={slot.recorded ? styles.known : styles.unknown} x2={layout.slotWidth} />
          <Lines lines={words.labels[index] ?? []} x={layout.slotWidth / 2} />
          {words.starts[index] && (
            <>
              <line className={styles.start} y2={startY + 4} x1={0.5} x2={0.5} />
              <text className={styles.group} x={6} y={startY}>
                {words.starts[index]}
              </text>
            </>
          )}
        </g>
      ))}
      {apart !== null && <ApartWords apart={apart} slots={slots.length} geometry={geometry} />}
    </Unread>
  )
}

function Lines({ lines, x }: { readonly lines: readonly string[]; readonly x: number }) {
  return lines.map((line, index) => (
    <text key={line} x={x} y={FIRST_LINE + index * LINE} textAnchor="middle">
      {line}
    </text>
  ))
}

function ApartWords(props: {
  readonly apart: { readonly label: string; readonly recorded: boolean }
  readonly slots: number
  readonly geometry: PlotGeometry
}) {
  const { layout, column, y } = props.geometry
  const box = column(props.slots)
  const ruleX = Math.round(box.x - (layout.apart?.gap ?? 0) / 2) + 0.5
  return (
    <>
      {props.slots > 0 && (
        <line className={styles.rule} x1={ruleX} x2={ruleX} y1={box.y} y2={y(0) + FIRST_LINE + 4} />
      )}
      <g transform={`translate(${box.x} ${y(0)})`}>
        <line className={props.apart.recorded ? styles.known : styles.unknown} x2={box.width} />
        <Lines lines={twoLines(props.apart.label, box.width)} x={box.width / 2} />
      </g>
    </>
  )
}
