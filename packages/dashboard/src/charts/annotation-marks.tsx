import type { PlacedAnnotation } from './annotation-layout.ts'
import styles from './annotation-marks.module.css'
import type { ChartPoint } from './chart-point.ts'
import { SvgMark } from './svg-mark.tsx'
import type { Marks } from './use-marks.ts'

/** The height of one line of words above the bars, in px. */
export const LANE = 22

interface AnnotationMarksProps {
  readonly placed: readonly PlacedAnnotation[]
  readonly lanes: number
  readonly numbered: boolean
  /** The height of zero, in px from the top. */
  readonly base: number
  readonly marks: Marks
}

/** Thin lines through the chart, each with its word or its number above; they can be reached and read as bars can. */
export function AnnotationMarks({ placed, lanes, numbered, base, marks }: AnnotationMarksProps) {
  // Lower words last: the line of a higher one may run behind them, not through them.
  const fromAbove = placed.toSorted((a, b) => b.lane - a.lane)
  return fromAbove.map(({ annotation, word, x, wordX, wordWidth, lane }) => {
    const top = (lanes - 1 - lane) * LANE
    const hit = { x: wordX - wordWidth / 2, y: top, width: wordWidth, height: LANE - 2 }
    return (
      <SvgMark
        key={annotation.id}
        point={numbered ? numberedPoint(annotation, word) : annotationPoint(annotation)}
        hit={hit}
        binding={marks.bind(annotation.id)}
        selected={false}
        onSelect={undefined}
      >
        <path
          className={styles.line}
          d={`M${wordX} ${hit.y + hit.height}L${x} ${lanes * LANE + 4}V${base}`}
        />
        {numbered && <rect className={styles.badge} {...hit} rx={9} />}
        <text data-anchor className={styles.word} x={wordX} y={top + 15} textAnchor="middle">
          {word}
        </text>
      </SvgMark>
    )
  })
}

/** An annotation as the chart's card shows it: its day, and what it was. */
export function annotationPoint({
  id,
  date,
  name,
}: Pick<PlacedAnnotation['annotation'], 'id' | 'date' | 'name'>): ChartPoint {
  return { id, label: date, display: name, figure: NO_FIGURE }
}

function numberedPoint(annotation: PlacedAnnotation['annotation'], number: string): ChartPoint {
  return annotationPoint({ ...annotation, date: `${number}. ${annotation.date}` })
}

const NO_FIGURE = {
  state: 'NOT_APPLICABLE',
  value: null,
  low: null,
  high: null,
  qualifier: 'EXACT',
  range: null,
} as const
