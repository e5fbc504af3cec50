import { type ReactNode, useId } from 'react'
import { useTurn } from '../sight/use-turn.ts'
import css from './sections.module.css'

interface SectionProps {
  readonly title: string
  readonly intro?: string
  /** Something to choose, beside the title. */
  readonly choice?: ReactNode
  /** Large and below others: drawn when the reader comes near, or when the browser has nothing better to do. */
  readonly inTurn?: boolean
  readonly children: ReactNode
}

/** A titled part of the page. */
export function Section({ title, intro, choice, inTurn = false, children }: SectionProps) {
  const id = useId()
  const [ref, isTurn] = useTurn<HTMLElement>(inTurn)
  return (
    <section ref={ref} className={css.section} aria-labelledby={id} aria-busy={!isTurn}>
      <div className={css.head}>
        <h2 id={id} className={css.title}>
          {title}
        </h2>
        <div className="screen-only">{choice}</div>
      </div>
      {intro !== undefined && <p className={css.intro}>{intro}</p>}
      {isTurn && children}
    </section>
  )
}
