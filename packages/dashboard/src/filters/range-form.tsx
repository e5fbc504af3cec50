import type { Period, PeriodChoice } from '@council-outcomes/figures'
import { type FormEvent, useId, useState } from 'react'
import controls from '../controls/controls.module.css'
import { useMessages } from '../i18n/locale.tsx'
import css from './filters.module.css'

interface RangeFormProps {
  readonly period: Period
  readonly onChoose: (choice: PeriodChoice) => void
}

/** Any two days; the browser's own date fields know the reader's way of writing them. */
export function RangeForm({ period, onChoose }: RangeFormProps) {
  const { filters } = useMessages()
  const id = useId()
  const [from, setFrom] = useState<string>(period.from ?? '')
  const [to, setTo] = useState<string>(period.to ?? '')
  const reversed = from !== '' && to !== '' && from > to
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onChoose({ kind: 'RANGE', from, to })
  }
  return (
    <form className={css.range} onSubmit={submit}>
      <h3 className={controls.sectionTitle}>{filters.ownRange}</h3>
      <label htmlFor={`${id}-from`}>
        {filters.from}
        <input
          id={`${id}-from`}
          type="date"
          required
          value={from}
          onChange={(e) => setFrom(e.target.value)}
        />
      </label>
      <label htmlFor={`${id}-to`}>
        {filters.to}
        <input
          id={`${id}-to`}
          type="date"
          required
          value={to}
          aria-invalid={reversed}
          aria-describedby={`${id}-reversed`}
          onChange={(e) => setTo(e.target.value)}
        />
      </label>
      <p id={`${id}-reversed`} role="status">
        {reversed ? filters.reversed : ''}
      </p>
      <button type="submit" disabled={reversed} className={controls.quiet}>
        {filters.show}
      </button>
    </form>
  )
}
