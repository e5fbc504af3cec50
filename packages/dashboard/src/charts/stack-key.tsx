import { truncated } from './label-fit.ts'
import { SWATCH_ROOM } from './period-layout.ts'
import type { PlotGeometry } from './period-plot.tsx'
import { spreadLabels } from './spread-labels.ts'
import styles from './stack-key.module.css'
import { Unread } from './unread.tsx'

const LINE = 20
const SWATCH = 12

/** What one colour means. */
export interface KeyEntry {
  readonly colour: string
  readonly label: string
  /** The middle of the colour's part in the last stack, as a value. */
  readonly level: number
}

/** The colours in one line above the bars, from the bottom of the stack up; for narrow charts. */
export function StackKey({ entries }: { readonly entries: readonly KeyEntry[] }) {
  return (
    <ul className={styles.key} aria-hidden="true">
      {entries.map((entry) => (
        <li key={entry.colour}>
          <span className={styles.swatch} style={{ background: entry.colour }} />
          {entry.label}
        </li>
      ))}
    </ul>
  )
}

interface SideKeyProps {
  readonly entries: readonly KeyEntry[]
  /** The place of the stack to stand beside. */
  readonly beside: number
  readonly geometry: PlotGeometry
}

/** The names of the parts beside the last stack; for wide charts. */
export function SideKey({ entries, beside, geometry }: SideKeyProps) {
  const { column, y, layout } = geometry
  const box = column(beside)
  const x = box.x + (box.width + layout.barWidth) / 2 + 12
  const fromTop = [...entries].reverse()
  const places = spreadLabels(
    fromTop.map((entry) => y(entry.level)),
    LINE,
    box.y + LINE / 2,
    box.y + box.height - LINE / 2,
  )
  return (
    <Unread className={styles.side}>
      {fromTop.map((entry, index) => (
        <g key={entry.colour} transform={`translate(${x} ${places[index]})`}>
          <rect y={-SWATCH / 2} width={SWATCH} height={SWATCH} fill={entry.colour} />
          <text x={SWATCH + 6} dy="0.35em">
            <title>{entry.label}</title>
            {truncated(entry.label, layout.right - SWATCH_ROOM)}
          </text>
        </g>
      ))}
    </Unread>
  )
}
