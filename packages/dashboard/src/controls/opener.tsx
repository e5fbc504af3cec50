import { type ReactNode, Suspense, useId, useState } from 'react'
import { Chevron } from './chevron.tsx'
import css from './controls.module.css'

interface OpenerProps {
  readonly label: string
  /** What is chosen now, in words. */
  readonly value: string
  /** Fetches the code of the control. */
  readonly preload: () => Promise<unknown>
  /** The control itself, which opens when it is first shown. */
  readonly children: ReactNode
}

/**
 * Looks like a closed control and is nothing but a button, so that the code of lists and dialogs is fetched when a
 * reader first reaches for one. From then on the control stands in its place.
 */
export function Opener({ label, value, preload, children }: OpenerProps) {
  const [wanted, setWanted] = useState(false)
  const id = useId()
  const closed = (
    <div className={css.field}>
      <span className={css.label} id={`${id}-label`}>
        {label}
      </span>
      <button
        type="button"
        className={css.opener}
        id={id}
        aria-labelledby={`${id}-label ${id}`}
        aria-haspopup="dialog"
        aria-busy={wanted}
        onPointerEnter={() => void preload()}
        onFocus={() => void preload()}
        onClick={() => setWanted(true)}
      >
        <span className={css.value}>{value}</span>
        <Chevron />
      </button>
    </div>
  )
  return wanted ? <Suspense fallback={closed}>{children}</Suspense> : closed
}
