import type { BarExtent } from './bar-extent.ts'
import styles from './horizontal-bar.module.css'

/** How far an open bar runs on past what is known, in px. */
export const OPEN_WIDTH = 12

interface HorizontalBarProps {
  readonly extent: BarExtent
  /** A CSS colour. */
  readonly colour: string
}

/** One lying bar: solid what is certain, soft what is possible, open at the end where there is no bound. It fills the box its parent gives it, the open end included. */
export function HorizontalBar({ extent, colour }: HorizontalBarProps) {
  switch (extent.kind) {
    case 'gap':
      return null
    case 'hidden':
      return <span className={styles.hidden} />
    case 'zero':
      return <span className={styles.zero} style={{ color: colour }} />
    case 'bar':
      return (
        <span className={styles.bar} style={{ color: colour }}>
          {extent.solid > 0 && (
            <span className={styles.solid} style={{ flexGrow: extent.solid / extent.soft }} />
          )}
          {extent.soft > extent.solid && (
            <span className={styles.soft} style={{ flexGrow: 1 - extent.solid / extent.soft }} />
          )}
          {extent.open && <span className={styles.open} style={{ width: OPEN_WIDTH }} />}
        </span>
      )
  }
}
