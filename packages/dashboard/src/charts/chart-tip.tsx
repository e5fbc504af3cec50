import { useLayoutEffect, useRef, useState } from 'react'
import type { ChartPoint } from './chart-point.ts'
import styles from './chart-tip.module.css'
import { type Box, tipPlace } from './tip-place.ts'

interface ChartTipProps {
  readonly point: ChartPoint
  /** The mark, in px of the frame that holds the card. */
  readonly box: Box
}

/** The card beside a mark: what it is, the figure in words, and what to know about it. Its words are in the mark's name and in the table too. */
export function ChartTip({ point, box }: ChartTipProps) {
  const ref = useRef<HTMLDivElement>(null)
  const [place, setPlace] = useState<{ left: number; top: number } | null>(null)
  useLayoutEffect(() => {
    const card = ref.current
    const frame = card?.offsetParent
    if (card === null || !frame) return
    const size = { width: card.offsetWidth, height: card.offsetHeight }
    setPlace(tipPlace(box, size, frame.clientWidth, frame.getBoundingClientRect().top))
  }, [box])
  const notes = [point.note, point.change, point.count].filter((note) => note !== undefined)
  return (
    <div
      ref={ref}
      className={`${styles.tip} screen-only`}
      style={place ?? { visibility: 'hidden' }}
      aria-hidden="true"
    >
      <p className={styles.label}>{point.label}</p>
      <p className={styles.figure}>{point.display}</p>
      {notes.map((note) => (
        <p key={note} className={styles.note}>
          {note}
        </p>
      ))}
    </div>
  )
}
