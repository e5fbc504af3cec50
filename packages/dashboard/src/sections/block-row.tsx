import type { ReactNode } from 'react'
import css from './sections.module.css'

/** Two blocks side by side where there is room, a block alone takes all of it. */
export function BlockRow({ children }: { readonly children: ReactNode }) {
  return <div className={css.row}>{children}</div>
}
