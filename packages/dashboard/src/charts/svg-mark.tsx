import type { ReactNode } from 'react'
import { type ChartPoint, hasFigure, pointName } from './chart-point.ts'
import styles from './svg-mark.module.css'
import type { Box } from './tip-place.ts'
import type { MarkBinding } from './use-marks.ts'

/** Below this size in px a mark has no room for a ring inside it. */
const SMALL = 16

interface SvgMarkProps {
  readonly point: ChartPoint
  /** Where the pointer finds the mark. */
  readonly hit: Box
  readonly binding: MarkBinding
  readonly selected: boolean
  readonly onSelect: ((point: ChartPoint) => void) | undefined
  readonly children: ReactNode
}

/** A drawn mark that behaves as a button. Without records behind it, it can be reached and read but not opened. */
export function SvgMark({ point, hit, binding, selected, onSelect, children }: SvgMarkProps) {
  const open = onSelect !== undefined && hasFigure(point) ? () => onSelect(point) : undefined
  return (
    // biome-ignore lint/a11y/useSemanticElements: SVG has no button element.
    <g
      {...binding}
      role="button"
      aria-label={pointName(point)}
      aria-disabled={open === undefined}
      aria-current={selected || undefined}
      className={open === undefined ? styles.mark : `${styles.mark} ${styles.opens}`}
      onClick={open}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return binding.onKeyDown(event)
        event.preventDefault()
        open?.()
      }}
    >
      <rect className={styles.hit} {...hit} />
      {children}
      <FocusRing around={hit} />
    </g>
  )
}

/** Inside the mark, or around one too small for that; light and dark side by side, so that it shows on any colour. */
function FocusRing({ around }: { readonly around: Box }) {
  const inset = Math.min(around.width, around.height) < SMALL ? -3 : 3
  const ring = {
    x: around.x + inset,
    y: around.y + inset,
    width: Math.max(0, around.width - 2 * inset),
    height: Math.max(0, around.height - 2 * inset),
  }
  return (
    <>
      <rect className={styles.halo} {...ring} />
      <rect className={styles.ring} {...ring} />
    </>
  )
}
