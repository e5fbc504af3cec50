import type { ReactNode } from 'react'
import styles from './table-room.module.css'

interface TableRoomProps {
  readonly label: string
  /** Whether buttons in the table already let the keyboard scroll it. */
  readonly hasButtons: boolean
  readonly children: ReactNode
}

/** Room that a wide table scrolls in sideways, so that the page does not. */
export function TableRoom({ label, hasButtons, children }: TableRoomProps) {
  return (
    <section className={styles.room} aria-label={label} tabIndex={hasButtons ? undefined : 0}>
      {children}
    </section>
  )
}
