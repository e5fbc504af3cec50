import { type SubmitEvent, useId, useState } from 'react'
import controls from '../controls/controls.module.css'
import { LONGEST_NAME } from './saved-views.ts'
import css from './views.module.css'

interface NameFormProps {
  readonly label: string
  /** What it is called unless the reader says otherwise. */
  readonly name: string
  readonly action: string
  readonly onName: (name: string) => void
}

/** Asks for a name; an empty one is none. */
export function NameForm({ label, name, action, onName }: NameFormProps) {
  const id = useId()
  const [typed, setTyped] = useState(name)
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    if (typed.trim() !== '') onName(typed)
  }
  return (
    <form className={css.form} onSubmit={submit}>
      <label htmlFor={id} className={controls.label}>
        {label}
      </label>
      <input
        id={id}
        value={typed}
        maxLength={LONGEST_NAME}
        required
        autoComplete="off"
        onChange={({ target }) => setTyped(target.value)}
      />
      <button type="submit" className={controls.button}>
        {action}
      </button>
    </form>
  )
}
