import { type ReactNode, useId } from 'react'
import css from './sections.module.css'

interface SectionProps {
  readonly title: string
  readonly intro?: string
  /** Something to choose, beside the title. */
  readonly choice?: ReactNode
  readonly children: ReactNode
}

/** A titled part of the page. */
export function Section({ title, intro, choice, children }: SectionProps) {
  const id = useId()
  return (
    <section className={css.section} aria-labelledby={id}>
      <div className={css.head}>
        <h2 id={id} className={css.title}>
          {title}
        </h2>
        <div className="screen-only">{choice}</div>
      </div>
      {intro !== undefined && <p className={css.intro}>{intro}</p>}
      {children}
    </section>
  )
}
