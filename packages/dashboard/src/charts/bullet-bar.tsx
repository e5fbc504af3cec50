import { type BarExtent, barExtent } from './bar-extent.ts'
import styles from './bullet-bar.module.css'
import { shareOf } from './bullet-scale.ts'
import type { ChartFigure } from './chart-point.ts'
import { HorizontalBar, OPEN_WIDTH } from './horizontal-bar.tsx'

interface BulletBarProps {
  readonly figure: ChartFigure
  /** In the unit of the figure. */
  readonly target: number
  /** What is due today of a period that runs; null where nothing is. */
  readonly due: number | null
  /** How far the scale reaches, in targets; from `bulletScale`. */
  readonly scale: number
}

/** A bar on its way to a line, the target; a notch marks what is due today. Words beside it must say the same. */
export function BulletBar({ figure, target, due, scale }: BulletBarProps) {
  const told = barExtent(figure)
  const extent = inTargets(told, target, scale)
  const isCut = told.kind === 'bar' && shareOf(told.soft, target) > scale
  const at = (share: number) => `${(100 * Math.min(share, scale)) / scale}%`
  const dueShare = due === null ? null : shareOf(due, target)
  return (
    <span className={styles.track} aria-hidden="true">
      <span className={styles.ground} style={{ width: at(1) }} />
      <span className={styles.bar} data-anchor style={{ width: widthOf(extent, at) }}>
        <HorizontalBar extent={extent} colour="var(--bar)" />
      </span>
      {isCut && <span className={styles.cut}>»</span>}
      {dueShare !== null && dueShare > 0 && <span className={styles.due} style={{ left: at(dueShare) }} />}
      <span className={styles.target} style={{ left: at(1) }} />
    </span>
  )
}

function inTargets(extent: BarExtent, target: number, scale: number): BarExtent {
  if (extent.kind !== 'bar') return extent
  const share = (value: number) => Math.min(scale, shareOf(value, target))
  return { ...extent, solid: share(extent.solid), soft: share(extent.soft) }
}

function widthOf(extent: BarExtent, at: (share: number) => string): string | undefined {
  if (extent.kind !== 'bar') return undefined
  return `calc(${at(extent.soft)} + ${extent.open ? OPEN_WIDTH : 0}px)`
}
