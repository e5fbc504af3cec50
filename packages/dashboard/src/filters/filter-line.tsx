import { type ReactNode, useId } from 'react'
import controls from '../controls/controls.module.css'
import { useMessages } from '../i18n/locale.tsx'
import css from './filters.module.css'

interface FilterLineProps {
  /** What is shown now, in short, for the one button that a phone has room for. */
  readonly summary: string
  readonly children: ReactNode
}

/**
 * The one line of filters that stays in sight. On a phone one button stands for it, and the line itself opens as a
 * sheet over the page: a popover of the browser, which needs no code and leaves the page below as it is.
 */
export function FilterLine({ summary, children }: FilterLineProps) {
  const { filters } = useMessages()
  const id = useId()
  return (
    <section className={css.bar} aria-label={filters.title}>
      <button
        type="button"
        className={`${controls.opener} ${css.short}`}
        aria-describedby={`${id}-summary`}
        popoverTarget={id}
      >
        <span className={controls.value} id={`${id}-summary`}>
          {summary}
        </span>
        <span className={css.change}>{filters.change}</span>
      </button>
      <fieldset className={css.line} id={id} popover="auto" aria-label={filters.title}>
        <p className={css.sheetTitle}>{filters.title}</p>
        {children}
        <button
          type="button"
          className={`${controls.button} ${css.done}`}
          popoverTarget={id}
          popoverTargetAction="hide"
        >
          {filters.done}
        </button>
      </fieldset>
    </section>
  )
}
